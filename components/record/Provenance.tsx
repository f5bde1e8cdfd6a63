import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { CorrectedText } from './CorrectedText.tsx';
import { FactActions } from './FactActions.tsx';
import { fillMessage } from './fill-message.tsx';
import { findCorrection } from './find-correction.ts';
import { useRecord } from './record-context.ts';
import { SourceList } from './SourceList.tsx';
import { tellConfidence, tellWhenChecked } from './tell-certainty.ts';
import type { AnyEntry } from './tell-fact.ts';
import { WordsOf } from './WordsOf.tsx';

/** Where a claim comes from, when it was checked and how sure the editors are; stands under every entry. */
export function Provenance({ entry }: { readonly entry: AnyEntry }): JSX.Element {
  const record = useRecord();
  const { facts, t } = record;
  const correction = findCorrection(record, 'id' in entry ? entry.id : undefined);
  const confidence = tellConfidence(record, entry);
  return (
    <footer class="provenance">
      {correction && (
        <p class="note">
          <strong>{t('correctedRecently', { date: formatDate(correction.date, facts) })}</strong>{' '}
          <CorrectedText correction={correction} />
        </p>
      )}
      {entry.howKnown !== undefined && (
        <p class="how-known">
          {fillMessage(t, 'labelled', {
            label: <strong>{t('howKnown')}</strong>,
            text: <WordsOf words={entry.howKnown} />,
          })}
        </p>
      )}
      <SourceList numbers={entry.sources} single={entry.singleSource} />
      <p class="checked">
        {tellWhenChecked(record, entry)}
        {confidence !== null && <span class="tag">{confidence}</span>}
      </p>
      <FactActions entry={entry} />
    </footer>
  );
}
