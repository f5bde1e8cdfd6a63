import type { JSX } from 'preact';
import type { CompiledStatement } from '../../content/model/compiled-facts.ts';
import { formatDate } from '../../content/locales/format-date.ts';
import { Day } from './Day.tsx';
import { describeWhatFollowed } from './describe-what-followed.ts';
import { plainWords } from './plain-words.ts';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

/** The words themselves: in quotation marks only where they were seen verbatim, else marked as what they are. */
function Wording({ words, wording }: Pick<CompiledStatement, 'words' | 'wording'>): JSX.Element {
  const { t } = useRecord();
  if (wording === 'paraphrase') {
    return (
      <p>
        <WordsOf words={words} /> <span class="quiet">({t('reportedWording')})</span>
      </p>
    );
  }
  return (
    <p>
      {wording === 'translated-or-second-hand' ? (
        <WordsOf words={words} />
      ) : (
        <q lang="en">{plainWords(words)}</q>
      )}
      {wording === 'translated-or-second-hand' && <span class="quiet"> ({t('ourTranslation')})</span>}
    </p>
  );
}

/** Who said that a deal was close, when, in which words, on which condition, and what the calendar says of it. */
export function StatementQuote({ statement }: { readonly statement: CompiledStatement }): JSX.Element {
  const record = useRecord();
  const { t, facts } = record;
  const { speaker, role, date, condition, context, contradictedBy } = statement;
  return (
    <figure class="statement">
      <blockquote>
        <Wording words={statement.words} wording={statement.wording} />
      </blockquote>
      <figcaption>
        <WordsOf words={speaker} />, <WordsOf words={role} />, <Day date={date} />
      </figcaption>
      {context !== undefined && (
        <p class="quiet">
          <WordsOf words={context} />
        </p>
      )}
      {condition !== undefined && <p>{t('condition', { text: plainWords(condition) })}</p>}
      <p class="followed">{describeWhatFollowed(record, statement)}</p>
      {contradictedBy !== undefined && (
        <p class="quiet">
          {t('contradicted')}: {contradictedBy.map(plainWords).join(' ')}
        </p>
      )}
      <details class="statement-sources">
        <summary>
          {t('sources', { count: statement.sources.length })}
          <span class="visually-hidden">
            {' '}
            {plainWords(speaker)}, {formatDate(date, facts.locale)}
          </span>
        </summary>
        <Provenance entry={statement} />
      </details>
    </figure>
  );
}
