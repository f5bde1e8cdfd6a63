import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../../content/policy/reason-of.ts';
import { useLanguageSwitch } from '../record/language-switch.ts';
import { useRecord } from '../record/record-context.ts';
import { DraftNote } from './DraftNote.tsx';

/** The language of the panel, to be changed by one click, and how its texts were made. */
export function LanguageBar(): JSX.Element {
  const { facts, t } = useRecord();
  const languages = useLanguageSwitch();
  const [failure, setFailure] = useState('');
  const choose = (language: string): void => {
    languages?.choose(language).then(
      () => setFailure(''),
      (error: unknown) => setFailure(t('switchFailed', { reason: reasonOf(error) })),
    );
  };
  return (
    <>
      <DraftNote />
      {languages && (
        <fieldset class="languages">
          <legend class="visually-hidden">{t('choiceLanguage')}</legend>
          {[...languages.languages].map(([tag, name]) => (
            <button
              key={tag}
              type="button"
              class="language"
              lang={tag}
              aria-pressed={tag === facts.language}
              onClick={() => choose(tag)}
            >
              {name}
            </button>
          ))}
          <output class="failure">{failure}</output>
        </fieldset>
      )}
    </>
  );
}
