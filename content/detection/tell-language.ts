import { hidesWords } from '../article/normalize-text.ts';
import type { CompiledVocabulary } from '../model/word-groups.ts';

/** What the page declares counts as much as one small word and a half: "in" and "no" belong to several languages. */
const OWN_WORD = 1.5;
/** Persian, Urdu and Kurdish share the Arabic script; these letters of theirs tell them apart. */
const NOT_ARABIC = 'پچژگٹڈڑےہیکۆە';

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
  const { hebrew, arabic, otherArabic } = hidesWords(written) ? countScripts(written) : noneOfThem;
  if (hebrew > written.length * 0.3) return 'he';
  if (arabic > written.length * 0.3) return otherArabic > written.length * 0.03 ? '' : 'ar';
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

const noneOfThem = { hebrew: 0, arabic: 0, otherArabic: 0 };

/** How many letters of a text are of which script. */
function countScripts(text: string): Readonly<Record<'hebrew' | 'arabic' | 'otherArabic', number>> {
  let [hebrew, arabic, otherArabic] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x5d0 && code <= 0x5ea) hebrew++;
    else if (code >= 0x620 && code <= 0x6d5) {
      arabic++;
      if (NOT_ARABIC.includes(text.charAt(at))) otherArabic++;
    }
  }
  return { hebrew, arabic, otherArabic };
}
