import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { ArticleReading } from './article-reading.ts';
import { decodePath } from './decode-address.ts';
import { hintAtTalks } from './hint-at-talks.ts';
import type { Evidence, Judgement, Verdict } from './judgement.ts';
import { normalizeText } from './normalize-text.ts';
import { tellLanguage } from './tell-language.ts';
import { weighZones } from './weigh-zones.ts';
import { createFinder } from './word-patterns.ts';

/** So much of the lead is its first sentence or two. */
const OPENING = 260;

/** The verdict on a page with the evidence for it; a page whose title and description hint at nothing is not read further. */
export function judgeRelevance(reading: ArticleReading, vocabulary: CompiledVocabulary): Judgement {
  const { surface, url } = reading;
  const address = normalizeText(decodePath(url));
  if (!hintAtTalks(normalizeText(surface) + address, vocabulary)) {
    return {
      verdict: 'none',
      language: '',
      published: null,
      headline: '',
      evidence: [{ kind: 'no-hint', words: '', where: 'page' }],
    };
  }
  const { kind, headlines, lead, declaredLanguage, published, headline } = reading;
  const answer = (verdict: Verdict, language: string, evidence: readonly Evidence[]): Judgement => ({
    verdict,
    language,
    published,
    headline,
    evidence,
  });
  const none = (sign: string, words: string): Judgement =>
    answer('none', declaredLanguage, [{ kind: sign, words, where: 'page' }]);
  if (/home|section|search/.test(kind)) return none('page-kind', kind);
  const language = tellLanguage(`${headlines.join('\n')}\n${lead}`, declaredLanguage, vocabulary);
  if (!language) return none('language', declaredLanguage);
  const zones = {
    headline: joinLines(headlines),
    opening: normalizeText(lead.slice(0, OPENING)),
    lead: joinLines(lead.split('\n')),
    address,
  };
  const { verdict, evidence } = weighZones(zones, createFinder(vocabulary, language));
  return answer(verdict, declaredLanguage.startsWith(language) ? declaredLanguage : language, evidence);
}

/** Lines stay apart by a double space, so that no phrase runs across two of them. */
const joinLines = (lines: readonly string[]): string => lines.filter(Boolean).map(normalizeText).join('');
