import type { CompiledVocabulary } from '../model/word-groups.ts';
import { normalizeText } from './normalize-text.ts';

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The language that a text is written in, as one of the vocabulary's languages; the page's own word decides only
 * where the text is too short to tell. Empty where it is none of them.
 */
export function tellLanguage(text: string, declared: string, vocabulary: CompiledVocabulary): string {
  const arabic = count(text, /[\u0620-\u06D3]/g);
  const hebrew = count(text, /[א-ת]/g);
  const letters = count(text, /\p{L}/gu);
  if (hebrew * 3 > letters) return 'he';
  // Persian, Urdu and Kurdish share the script; their own letters tell them apart.
  if (arabic * 3 > letters) return count(text, /[پچژگٹڈڑںےہیکۆە]/g) * 20 > arabic ? '' : 'ar';
  return count(text, /[a-zÀ-ɏ]/gi) * 2 > letters ? tellLatin(text, declared.slice(0, 2), vocabulary) : '';
}

function tellLatin(text: string, declared: string, { languages }: CompiledVocabulary): string {
  const words = normalizeText(text).trim().split(' ');
  let best = '';
  let most = 0;
  for (const [language, packed] of Object.entries(languages)) {
    const common = packed.split('~')[1];
    if (!common) continue;
    const known = new Set(common.split('|'));
    const hits = words.filter((word) => known.has(word)).length + (language === declared ? 0.5 : 0);
    if (hits > most) [best, most] = [language, hits];
  }
  const foreign = declared !== '' && !(declared in languages);
  return foreign && most < Math.max(2, words.length * 0.15) ? '' : best;
}
