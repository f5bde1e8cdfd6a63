import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useRecord } from '../record/record-context.ts';

interface LanguageChoiceProps {
  /** `article`, or the tag of one language for all. */
  readonly value: string;
  /** The languages the record is published in: tags with the languages' own names. */
  readonly languages: ReadonlyMap<string, string>;
  readonly onChoose: (language: string) => void;
}

/** The language of panel and popup: that of each article, or one for all. */
export function LanguageChoice({ value, languages, onChoose }: LanguageChoiceProps): JSX.Element {
  const { t } = useRecord();
  const id = useId();
  return (
    <div class="choice">
      <label class="select-label" for={id}>
        {t('choiceLanguage')}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="article">{t('languageArticle')}</option>
        {[...languages].map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
