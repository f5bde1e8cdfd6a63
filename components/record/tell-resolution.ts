import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import type { RecordView } from './record-context.ts';

type Resolution = NonNullable<CompiledFacts['events'][number]['resolution']>;

/** What became of a draft in the Security Council, in the panel's language. */
export function tellResolution({ t }: RecordView, { number, result }: Resolution): string {
  // The number of a resolution is a name: no grouping mark belongs into it.
  return result === 'adopted'
    ? t('resolutionAdopted', { number: String(number ?? '') })
    : t('resolutionVetoed');
}
