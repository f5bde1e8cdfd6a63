import { hidesWords } from '../article/normalize-text.ts';
import type { CompiledVocabulary } from '../model/word-groups.ts';

/** What the page declares counts as much as one small word and a half: "in" and "no" belong to several languages. */
const OWN_WORD = 1.5;
/** Persian, Urdu and Kurdish share the Arabic script; these letters of theirs tell them apart. */
const NOT_ARABIC = /[پچژگٹڈڑےہیکۆە]+/g;
const ARABIC = /[\u0620-\u06D5]+/g;
const HEBREW = /[א-ת]+/g;

/**
 * The language that a text is written in, as one of the vocabulary's languages; the page's own word decides only where the
 * text is too short to tell. Empty where it is none of them. `text` is normalised, `written` is the same as it stands on the
 * page: normalising takes Persian letters for Arabic ones.
 */
export function tellLanguage(
  text: string,
  written: string,
  declared: string,
  { languages }: CompiledVocabulary,
): string {
  // Without a loop over the letters, for which a browser would stop to compile it.
  const shareOf = (letters: RegExp): number => 1 - written.replace(letters, '').length / written.length;
  if (hidesWords(written)) {
    if (shareOf(HEBREW) > 0.3) return 'he';
    if (shareOf(ARABIC) > 0.3) return shareOf(NOT_ARABIC) > 0.03 ? '' : 'ar';
  }
  let best = '';
  // A page in another language shares a few small words with ours.
  let most = declared && !languages[declared.slice(0, 2)] ? text.split(' ').length * 0.15 : 0;
  for (const [language, packed] of Object.entries(languages)) {
    const common = packed.slice(packed.indexOf('~') + 1, packed.indexOf('~', packed.indexOf('~') + 1));
    if (!common) continue;
    let hits = declared.startsWith(language) ? OWN_WORD : 0;
    for (const word of common.split('|')) hits += text.split(` ${word} `).length - 1;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
