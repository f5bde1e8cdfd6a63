import type { CompiledVocabulary } from '../model/word-groups.ts';
import { normalizeText } from '../article/normalize-text.ts';

/**
 * The language that a text is written in, as one of the vocabulary's languages; the page's own word decides only
 * where the text is too short to tell. Empty where it is none of them.
 */
export function tellLanguage(text: string, declared: string, { languages }: CompiledVocabulary): string {
  const isShare = (letters: RegExp, share: number): boolean =>
    text.split(letters).length - 1 > text.length * share;
  if (isShare(/[א-ת]/, 0.3)) return 'he';
  // Persian, Urdu and Kurdish share the script; their own letters tell them apart.
  if (isShare(/[\u0620-\u06D3]/, 0.3)) return isShare(/[پچژگٹڈڑےہیکۆە]/, 0.03) ? '' : 'ar';
  const words = normalizeText(text).split(' ');
  let best = '';
  // A page in another language shares a few small words with ours.
  let most = declared && !languages[declared.slice(0, 2)] ? words.length * 0.15 : 0;
  for (const [language, packed] of Object.entries(languages)) {
    const common = packed.split('~')[1]?.split('|') ?? [];
    const hits =
      words.filter((word) => word && common.includes(word)).length +
      (declared.startsWith(language) && common[0] ? 0.5 : 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
