import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { ArticleReading } from '../article/article-reading.ts';
import { countWords } from './count-words.ts';
import { decodePath } from '../article/decode-address.ts';
import type { Evidence, Judgement, Verdict } from './judgement.ts';
import { normalizeText } from '../article/normalize-text.ts';
import { tellLanguage } from './tell-language.ts';
import { weighZones } from './weigh-zones.ts';
import { createFinder } from './find-words.ts';

/** A standfirst is not longer; where a page has none, the first sentence or two stand for it. */
const STANDFIRST = 260;
/** The day on which the war began that these talks are to end: what was published before speaks of another round. */
const FIRST_DAY = '2023-10-07';
/** A year before these talks, in a headline: an anniversary or an earlier round. */
const EARLIER_YEARS = { first: 2005, last: 2022 };

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
  const earlier = published && published < FIRST_DAY ? published : findEarlierYear(title);
  if (earlier) return none('earlier', earlier);
  const text = joinLines(lead.split('\n'));
  const language = tellLanguage(title + text, headlines.join('') + lead, declaredLanguage, vocabulary);
  if (!language) return none('language', declaredLanguage);
  const find = createFinder(vocabulary, language);
  const verdict = weighZones(
    countWords(title, find, 'headline', evidence),
    // Outlets write a plain second headline into the address.
    countWords(text + normalizeText(decodePath(url)), find, 'lead', evidence),
    () => countWords(title + normalizeText((lead.split('\n', 1)[0] ?? '').slice(0, STANDFIRST)), find),
    lead === '',
  );
  return answer(verdict, language);
}

/** Lines stay apart by a double space, so that no phrase runs across two of them. */
const joinLines = (lines: readonly string[]): string => lines.filter(Boolean).map(normalizeText).join('');

const findEarlierYear = (title: string): string | undefined =>
  title.split(' ').find((word) => {
    const year = word.length === 4 ? Number(word) : 0;
    return year >= EARLIER_YEARS.first && year <= EARLIER_YEARS.last;
  });
