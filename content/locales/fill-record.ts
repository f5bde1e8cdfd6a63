import type {
  CompiledFacts,
  CompiledLanguage,
  CompiledRecord,
  RecordInOneLanguage,
  TextPlace,
} from '../model/compiled-facts.ts';

const textPlace: TextPlace = '¶';

/** The compiled record with the texts of a language in their places. */
export function fillRecord(record: CompiledRecord, { texts, ...state }: CompiledLanguage): CompiledFacts {
  const waiting = texts.values();
  const fill = (part: unknown): unknown => {
    if (part === textPlace) return waiting.next().value;
    if (part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map(fill);
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, fill(child)]));
  };
  // The compiler made the record out of one with texts and only took those out, in this order.
  return { ...state, ...(fill(record) as RecordInOneLanguage) };
}
