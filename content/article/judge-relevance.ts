import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { ArticleReading } from './article-reading.ts';
import type { Evidence, Judgement, Verdict } from './judgement.ts';
import { hintAtTalks } from './hint-at-talks.ts';
import { normalizeText } from './normalize-text.ts';
import { readZones } from './read-zones.ts';
import { tellLanguage } from './tell-language.ts';
import { weighZones } from './weigh-zones.ts';
import { createFinder } from './word-patterns.ts';

/** The verdict on a page with the evidence for it; a page whose title and description hint at nothing is not read further. */
export function judgeRelevance(reading: ArticleReading, vocabulary: CompiledVocabulary): Judgement {
  const surface = normalizeText(`${reading.title} ${reading.description} ${lastPart(reading.url)}`);
  if (!hintAtTalks(surface, vocabulary)) {
    return {
      verdict: 'none',
      language: reading.declaredLanguage,
      published: null,
      headline: reading.title,
      evidence: [{ kind: 'no-hint', words: '', where: 'page' }],
    };
  }
  const answer = (verdict: Verdict, language: string, evidence: readonly Evidence[]): Judgement => ({
    verdict,
    language,
    published: reading.published,
    headline: reading.headline,
    evidence,
  });
  const { kind } = reading;
  if (kind === 'home' || kind === 'section' || kind === 'search') {
    return answer('none', reading.declaredLanguage, [{ kind: 'page-kind', words: kind, where: 'page' }]);
  }
  const { declaredLanguage } = reading;
  const language = tellLanguage(
    `${reading.headlines.join('\n')}\n${reading.lead}`,
    declaredLanguage,
    vocabulary,
  );
  const compiled = vocabulary.languages[language];
  if (!compiled)
    return answer('none', declaredLanguage, [{ kind: 'language', words: declaredLanguage, where: 'page' }]);
  const { verdict, evidence } = weighZones(readZones(reading), createFinder(vocabulary, language));
  return answer(verdict, declaredLanguage.startsWith(language) ? declaredLanguage : language, evidence);
}

/** The readable part of an address: its last long piece, decoded. */
function lastPart(url: string): string {
  const part = url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  try {
    return decodeURIComponent(part).slice(0, 300);
  } catch {
    return part.slice(0, 300);
  }
}
