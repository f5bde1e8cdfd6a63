import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClosenessPhrase } from '../../content/matching/closeness-phrase.ts';
import type { Mention } from '../../content/matching/mention.ts';
import type { Stretch } from '../../content/matching/passage.ts';

/** The article beside the panel, read against the record. */
export interface ArticleView {
  /** Of the article's words that are shown (BCP 47). */
  readonly language: string;
  /** What it mentions of the record; those that say most about it first. */
  readonly mentions: readonly Mention[];
  readonly phrases: readonly ClosenessPhrase[];
  /** Scrolls the page to a stretch of its text and marks it there; takes no focus. */
  readonly show: (stretch: Stretch) => void;
}

/** Null where there is no article, undefined while it has not been read. */
export const ArticleContext = createContext<ArticleView | null | undefined>(null);

/** The article beside the panel; null while it has not been read, and where there is none. */
export function useArticle(): ArticleView | null {
  return useContext(ArticleContext) ?? null;
}

/** Whether all is known of the article that the panel will know. */
export function useArticleIsRead(): boolean {
  return useContext(ArticleContext) !== undefined;
}
