import type { CompiledVocabulary } from '../model/word-groups.ts';
import type { Judgement } from './judgement.ts';
import { judgeRelevance } from './judge-relevance.ts';
import { readArticle } from './read-article.ts';

/** The verdict on the page in a document; never throws, forces no layout, and is bounded whatever the page holds. */
export function detect(document: Document, url: string, vocabulary: CompiledVocabulary): Judgement {
  try {
    return judgeRelevance(readArticle(document, url, vocabulary.sections), vocabulary);
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
