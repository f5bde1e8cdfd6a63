import type { JSX } from 'preact';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import { choices } from '../../content/policy/choices.ts';
import type { Choices } from '../../content/policy/choices.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { useRecord } from '../record/record-context.ts';
import { choiceNames, choiceValues } from './choice-keys.ts';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';

interface PreferencesProps {
  readonly settings: Settings;
  /** The languages the record is published in: tags with the languages' own names. */
  readonly languages: ReadonlyMap<string, string>;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** How the panel opens and looks: one question a choice, answered at once. */
export function Preferences({ settings, languages, onChange }: PreferencesProps): JSX.Element {
  const { t } = useRecord();
  return (
    <section aria-labelledby="preferences">
      <h2 id="preferences">{t('preferencesHeading')}</h2>
      {(Object.keys(choices) as (keyof Choices)[]).map((name) => {
        const values = Object.entries(choiceValues[name]) as [Choices[typeof name], MessageKey][];
        return (
          <fieldset key={name} class="choice">
            <legend>{t(choiceNames[name])}</legend>
            {values.map(([value, key]) => (
              <label key={value}>
                <input
                  type="radio"
                  name={name}
                  checked={settings[name] === value}
                  onChange={() => onChange((now) => ({ ...now, [name]: value }))}
                />
                {t(key)}
              </label>
            ))}
          </fieldset>
        );
      })}
      <LanguageChoice
        value={settings.language}
        languages={languages}
        onChoose={(language) => onChange((now) => ({ ...now, language }))}
      />
    </section>
  );
}
