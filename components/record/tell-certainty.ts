import { formatDate } from '../../content/wording/format-date.ts';
import type { RecordView } from './record-context.ts';
import type { AnyEntry } from './tell-fact.ts';

const looks = { none: 'checkedOnce', corrected: 'checkedCorrected' } as const;

/** When an entry was checked and whether a second look was taken, as a sentence in the panel's language. */
export function tellWhenChecked({ facts, t }: RecordView, { checked, secondLook }: AnyEntry): string {
  const key = secondLook === 'none' || secondLook === 'corrected' ? looks[secondLook] : 'checkedOn';
  return t(key, { date: formatDate(checked ?? facts.record.checkedOn, facts) });
}

/** How sure the editors are where they are less than sure, in the panel's language; null where they are. */
export function tellConfidence({ t }: RecordView, { confidence }: AnyEntry): string | null {
  if (confidence === 'high') return null;
  return t(confidence === 'low' ? 'confidenceLow' : 'confidenceMedium');
}
