import { readArticle } from '../article/read-article.ts';
import type { CompiledVocabulary } from '../model/word-groups.ts';
import { judgeArticle } from './judge-article.ts';
import type { Judgement } from './judgement.ts';
import { sayNone } from './say-none.ts';

/**
 * The verdict on a page that hints at the talks; never throws. Texts in `earlier` belong to an article that the page showed
 * before and speak for nothing.
 */
export function judgePage(
  document: Document,
  url: string,
  vocabulary: CompiledVocabulary,
  earlier?: ReadonlySet<string>,
): Judgement {
  try {
    return judgeArticle(readArticle(document, url, vocabulary.sections, earlier), url, vocabulary);
  } catch (error) {
    return sayNone('unreadable', String(error).slice(0, 100));
  }
}
