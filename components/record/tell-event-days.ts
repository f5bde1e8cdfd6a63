import { formatDate } from '../../content/wording/format-date.ts';
import { formatDays } from '../../content/wording/format-days.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import type { RecordView } from './record-context.ts';

type Dated = Pick<CompiledFacts['events'][number], 'kind' | 'date' | 'endDate'>;

/**
 * When an event was, in the panel's language. A truce whose end is not on record must not read as one of a single day, nor
 * as one that still holds.
 */
export function tellEventDays({ facts, t }: RecordView, { kind, date, endDate }: Dated): string {
  if (kind === 'truce' && endDate === undefined) return t('noEndOnRecord', { date: formatDate(date, facts) });
  return formatDays(date, endDate ?? date, facts);
}
