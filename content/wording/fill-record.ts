import type {
  CompiledFacts,
  CompiledLanguage,
  CompiledRecord,
  RecordPart,
  TextPlace,
} from '../model/compiled-facts.ts';
import { unfoldTexts } from './unfold-texts.ts';
import type { PlacedText } from './unfold-texts.ts';

const textPlace: TextPlace = '¶';

/** Makes another text of the one at a place of a part of the record. */
export type TextChange = (text: PlacedText, place: number) => PlacedText;

/** Puts `texts` in their places in `structure`, in order: the compiler took them out in this order. */
function fillPart(structure: unknown, texts: readonly PlacedText[], change: TextChange): unknown {
  let place = 0;
  // Some of this runs before the panel is painted: in plain loops it takes a third of the time.
  const fill = (part: unknown): unknown => {
    if (part === textPlace) {
      const text = change(texts[place] as PlacedText, place);
      place += 1;
      return text;
    }
    if (part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map(fill);
    const filled: Record<string, unknown> = {};
    for (const key in part) filled[key] = fill((part as Record<string, unknown>)[key]);
    return filled;
  };
  return fill(structure);
}

/**
 * The compiled record in `language`, each part with its texts in their places from when it is first asked for: the panel's
 * first frame waits for no more than it shows. `changePart` may make another text of each of a part.
 */
export function fillRecord(
  record: CompiledRecord,
  language: CompiledLanguage,
  changePart: (part: RecordPart) => TextChange = () => (text) => text,
): CompiledFacts {
  const { texts, ...facts } = language;
  for (const part of Object.keys(record) as RecordPart[]) {
    let filled: unknown;
    const get = (): unknown =>
      (filled ??= fillPart(record[part], unfoldTexts(texts[part]), changePart(part)));
    Object.defineProperty(facts, part, { get, enumerable: true });
  }
  return facts as unknown as CompiledFacts;
}
