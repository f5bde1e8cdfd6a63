import type { CompiledVocabulary } from '../model/word-groups.ts';
import { decodePath } from '../article/decode-address.ts';
import { hintAtTalks } from './hint-at-talks.ts';
import { judgeArticle } from './judge-article.ts';
import type { Evidence, Judgement } from './judgement.ts';
import { readArticle } from '../article/read-article.ts';
import { readHead } from '../article/read-head.ts';

/**
 * The verdict on the page in a document; never throws, forces no layout, and is bounded whatever the page holds. A page
 * whose title, description and address hint at nothing is not read further. Texts in `earlier` belong to an article that
 * the page showed before and speak for nothing.
 */
export function detect(
  document: Document,
  url: string,
  vocabulary: CompiledVocabulary,
  earlier?: ReadonlySet<string>,
): Judgement {
  try {
    const head = readHead(document);
    return hintAtTalks(head.surface + (url.includes('%') ? decodePath(url) : url), vocabulary)
      ? judgeArticle(readArticle(document, url, head, vocabulary.sections, earlier), url, vocabulary)
      : none('no-hint');
  } catch (error) {
    return none('unreadable', String(error).slice(0, 100));
  }
}

function none(kind: string, words = ''): Judgement {
  const evidence: Evidence = { kind, words, where: 'page' };
  return { verdict: 'none', language: '', published: null, headline: '', evidence: [evidence] };
}
