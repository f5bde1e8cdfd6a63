import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { BulletList } from '../record/BulletList.tsx';
import { Disclosure } from '../record/Disclosure.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';

/** Where things stood on the record's last day, and what is not known since. */
export function WhereThingsStood(): JSX.Element {
  const { facts, t } = useRecord();
  const { asOf, summary, points, notKnown } = facts.whereThingsStood;
  return (
    <Disclosure
      level={3}
      name="where-things-stood"
      className="panel-section first-section"
      title={t('whereThingsStood', { date: formatDate(asOf, facts) })}
      lead={
        <p class="strong-line">
          <WordsOf words={summary} />
        </p>
      }
    >
      {() => (
        <>
          <BulletList of={points} />
          <div class="part">
            <h4>{t('notKnownSince')}</h4>
            <BulletList of={notKnown} />
          </div>
          <Provenance entry={facts.whereThingsStood} />
        </>
      )}
    </Disclosure>
  );
}
