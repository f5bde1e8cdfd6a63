import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { ArticleReading } from '../article/article-reading.ts';
import { countWords } from './count-words.ts';
import { decodePath } from '../article/decode-address.ts';
import type { Evidence, Judgement, Verdict } from './judgement.ts';
import { normalizeText } from '../article/normalize-text.ts';
import { tellLanguage } from './tell-language.ts';
import { weighZones } from './weigh-zones.ts';
import { findWords } from './find-words.ts';

/** A standfirst is not longer; where a page has none, the first sentence or two stand for it. */
const STANDFIRST = 260;
/** The day on which the war began that these talks are to end: what was published before speaks of another round. */
const FIRST_DAY = '2023-10-07';
/**
 * A year before these talks, in a headline: an anniversary or an earlier round. Of the years before 2005 only those of
 * armistices, wars and treaties: any other may be a border (1967) or a number of prisoners (1950).
 */
const EARLIER_YEAR = /\b(?:19(?:4[89]|7[3489]|82|93)|20(?:0[5-9]|1\d|2[0-2]))\b/;

/** The verdict on an article whose title, description or address hint at the talks, with the evidence for it. */
export function judgeArticle(
  { headlines, headline, lead, declaredLanguage, published, kind }: ArticleReading,
  url: string,
  vocabulary: CompiledVocabulary,
): Judgement {
  const evidence: Evidence[] = [];
  const answer = (verdict: Verdict, language: string): Judgement => {
    const tag = declaredLanguage.startsWith(language) ? declaredLanguage : language;
    return { verdict, language: tag, published, headline, evidence };
  };
  const none = (sign: string, words: string): Judgement => {
    evidence.push({ kind: sign, words, where: 'page' });
    return answer('none', '');
  };
  if (kind !== 'article') return none('page-kind', kind);
  const title = joinLines(headlines);
  const earlier = published && published < FIRST_DAY ? published : EARLIER_YEAR.exec(title)?.[0];
  if (earlier) return none('earlier', earlier);
  const text = joinLines(lead.split('\n'));
  const language = tellLanguage(title + text, headlines.join('') + lead, declaredLanguage, vocabulary);
  if (!language) return none('language', declaredLanguage);
  // Outlets write a plain second headline into the address.
  const whole = title + text + normalizeText(decodePath(url));
  const finds = findWords(vocabulary, language, whole);
  const standfirst = normalizeText((lead.split('\n', 1)[0] ?? '').slice(0, STANDFIRST));
  const verdict = weighZones(
    countWords(finds, 0, title.length, 'headline', evidence),
    countWords(finds, title.length, whole.length, 'lead', evidence),
    () => countWords(finds, 0, title.length + standfirst.length),
    lead === '',
  );
  return answer(verdict, language);
}

/** Lines stay apart by a double space, so that no phrase runs across two of them. */
const joinLines = (lines: readonly string[]): string => lines.filter(Boolean).map(normalizeText).join('');
