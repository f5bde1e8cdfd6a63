import type { JSX } from 'preact';
import { judgeFreshness } from '../../content/policy/freshness.ts';
import { useRecord } from '../record/record-context.ts';
import { describeAge } from '../record/describe-age.ts';

/** How old the record is, always in view; what that means for the reader once it matters. */
export function RecordAge(): JSX.Element {
  const record = useRecord();
  const { facts, t, today } = record;
  const { days, level } = judgeFreshness(facts.record.checkedTo, today);
  return (
    <p class="record-age" data-level={level}>
      {describeAge(record)} {level === 'may-be-out-of-date' && <strong> {t('mayBeOutOfDate')}</strong>}
      {level === 'does-not-cover' && <strong> {t('doesNotCover', { count: days })}</strong>}
    </p>
  );
}
