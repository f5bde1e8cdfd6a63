import { formatDate } from '../../content/wording/format-date.ts';
import { judgeFreshness } from '../../content/policy/freshness.ts';
import type { RecordView } from './record-context.ts';

/** "Record checked to 4 July 2026, 142 days ago", in the panel's language. */
export function describeAge({ facts, t, today }: RecordView): string {
  const { checkedTo } = facts.record;
  const { days } = judgeFreshness(checkedTo, today);
  const date = formatDate(checkedTo, facts);
  return days === 0 ? t('recordCheckedToday', { date }) : t('recordCheckedTo', { date, count: days });
}
