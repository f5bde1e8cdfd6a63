import type { Judgement } from '../../detection/judgement.ts';
import { readAgainstRecord } from '../../matching/read-against-record.ts';
import type { ArticleAgainstRecord } from '../../matching/read-against-record.ts';
import { locateStretch } from '../../matching/locate-stretch.ts';
import type { Stretch } from '../../matching/passage.ts';
import type { Steps } from '../../matching/steps.ts';
import { readPassages } from '../../matching/read-passages.ts';
import type { CompiledFacts } from '../../model/compiled-facts.ts';
import type { CompiledMatching } from '../../model/compiled-matching.ts';

/** The article on a page against the record, with the way back to its text. */
export interface ReadArticle extends ArticleAgainstRecord {
  /** In whose words everything was found, so that of each phrase and speaker (BCP 47). */
  readonly language: string;
  /** Where a stretch of the text stands in the page; null where the page has changed since. */
  readonly locate: (stretch: Stretch) => StaticRangeInit | null;
}

/** What the detector knows of the article. */
export type ArticleIdentity = Pick<Judgement, 'headline' | 'published'>;

/** Reads the article on the page by the `matching` of its language, in steps; its DOM is not changed. */
export type ReadArticleView = (
  document: Document,
  facts: CompiledFacts,
  matching: CompiledMatching,
  identity: ArticleIdentity,
) => Steps<ReadArticle>;

export const readArticleView: ReadArticleView = function* (document, facts, matching, identity) {
  const { headline, published } = identity;
  const passages = readPassages(document, headline);
  yield;
  const { language } = matching;
  return {
    language,
    ...(yield* readAgainstRecord(passages, facts, matching, published)),
    locate: (stretch) => locateStretch(passages, stretch),
  };
};
