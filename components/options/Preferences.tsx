import type { JSX } from 'preact';
import type { MessageKey } from '../../content/locales/create-translator.ts';
import { choices } from '../../content/policy/choices.ts';
import type { Choices } from '../../content/policy/choices.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { useRecord } from '../record/record-context.ts';
import { choiceNames, choiceValues } from './choice-keys.ts';

interface PreferencesProps {
  readonly settings: Settings;
  /** The languages the record is published in, BCP 47. */
  readonly languages: readonly string[];
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** How the panel opens and looks: one question a choice, answered at once. */
export function Preferences({ settings, languages, onChange }: PreferencesProps): JSX.Element {
  const { t } = useRecord();
  const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
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
      <div class="choice">
        <label class="select-label" for="language">
          {t(choiceNames.language)}
        </label>
        <select
          id="language"
          value={settings.language}
          onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, language: value }))}
        >
          <option value="article">{t('languageArticle')}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
