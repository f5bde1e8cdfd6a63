import type {
  CompiledFacts,
  CompiledLanguage,
  CompiledRecord,
  RecordInOneLanguage,
  TextPlace,
} from '../model/compiled-facts.ts';
import { unfoldTexts } from './unfold-texts.ts';
import type { PlacedText } from './unfold-texts.ts';

const textPlace: TextPlace = '¶';

/**
 * The compiled record in `language`, with its texts in their places; `change` may make another text of each, given the
 * place it has among them.
 */
export function fillRecord(
  record: CompiledRecord,
  language: CompiledLanguage,
  change: (text: PlacedText, place: number) => PlacedText = (text) => text,
): CompiledFacts {
  const { texts, ...state } = language;
  const waiting = unfoldTexts(texts).map(change).values();
  const fill = (part: unknown): unknown => {
    if (part === textPlace) return waiting.next().value;
    if (part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map(fill);
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, fill(child)]));
  };
  // The compiler made the record out of one with texts and only took those out, in this order.
  return { ...state, ...(fill(record) as RecordInOneLanguage) };
}
