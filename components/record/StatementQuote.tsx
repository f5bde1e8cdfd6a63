import type { JSX } from 'preact';
import type { CompiledStatement } from '../../content/model/compiled-facts.ts';
import { formatDate } from '../../content/wording/format-date.ts';
import { BulletList } from './BulletList.tsx';
import { Day } from './Day.tsx';
import { describeWhatFollowed } from './describe-what-followed.ts';
import { fillMessage } from './fill-message.tsx';
import { plainWords } from './plain-words.ts';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { StatementWords } from './StatementWords.tsx';
import { WordsOf } from './WordsOf.tsx';

/** Who said that a deal was close, when, in which words, on which condition, and what the calendar says of it. */
export function StatementQuote({ statement }: { readonly statement: CompiledStatement }): JSX.Element {
  const record = useRecord();
  const { t, facts } = record;
  const { speaker, role, date, condition, context, contradictedBy } = statement;
  return (
    <figure class="statement">
      <StatementWords {...statement} />
      <figcaption>
        {fillMessage(t, 'speakerLine', {
          speaker: <WordsOf words={speaker} />,
          role: <WordsOf words={role} />,
          date: <Day date={date} />,
        })}
      </figcaption>
      {context !== undefined && (
        <p class="quiet">
          <WordsOf words={context} />
        </p>
      )}
      {condition !== undefined && (
        <p>{fillMessage(t, 'condition', { text: <WordsOf words={condition} /> })}</p>
      )}
      <p class="followed">{describeWhatFollowed(record, statement)}</p>
      {contradictedBy !== undefined && (
        <div class="quiet">
          <p>{t('contradicted')}</p>
          <BulletList of={contradictedBy} />
        </div>
      )}
      <details class="statement-sources">
        <summary>
          {t('sources', { count: statement.sources.length })}
          <span class="visually-hidden">
            {' '}
            {t('nameAndRole', { name: plainWords(speaker), role: formatDate(date, facts) })}
          </span>
        </summary>
        <Provenance entry={statement} />
      </details>
    </figure>
  );
}
