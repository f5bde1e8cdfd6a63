import type { CompiledStatement } from '../../content/model/compiled-facts.ts';
import type { RecordView } from './record-context.ts';

/** What the calendar says of a statement: how many days later an agreement came, or that none is on record. */
export function describeWhatFollowed({ t }: RecordView, statement: CompiledStatement): string {
  const { daysToNextAgreement: days, refersTo } = statement;
  if (refersTo === 'second-phase') return t('noAgreementToMeasure');
  if (days === null) return t('noAgreementSince');
  return days === 0 ? t('agreementSameDay') : t('daysToAgreement', { count: days });
}
