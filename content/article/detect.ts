import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { Judgement } from './judgement.ts';
import { judgeRelevance } from './judge-relevance.ts';
import { leaveOut } from './leave-out.ts';
import { readArticle } from './read-article.ts';

/**
 * The verdict on the page in a document; never throws, forces no layout, and is bounded whatever the page holds. Texts in
 * `earlier` belong to an article that the page showed before and speak for nothing.
 */
export function detect(
  document: Document,
  url: string,
  vocabulary: CompiledVocabulary,
  earlier?: ReadonlySet<string>,
): Judgement {
  try {
    const reading = readArticle(document, url, vocabulary.sections);
    return judgeRelevance(earlier?.size ? leaveOut(reading, earlier) : reading, vocabulary);
  } catch (error) {
    const words = error instanceof Error ? error.message.slice(0, 100) : '';
    return {
      verdict: 'none',
      language: '',
      published: null,
      headline: '',
      evidence: [{ kind: 'unreadable', words, where: 'page' }],
    };
  }
}
