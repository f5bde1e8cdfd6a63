import { browser } from 'wxt/browser';
import type { CompiledMatching } from '../../model/compiled-matching.ts';
import { chooseMatching } from '../../policy/choose-language.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import type { ReadArticleView } from './read-article-view.ts';

/** What an article is read with: the words of its language, and the script that knows how. */
export interface Reader {
  readonly matching: CompiledMatching;
  readonly readArticle: ReadArticleView;
}

/**
 * What reads articles in `language` (BCP 47), brought by the background where it is not on the page yet: the panel is
 * painted without it. Null where it does not come; `isOpen` says whether it is still wanted.
 */
export async function loadReader(
  world: IsolatedWorld,
  language: string,
  isOpen: () => boolean,
): Promise<Reader | null> {
  const find = (): Reader | null => {
    const { matching, readArticle } = world;
    return readArticle && matching?.language === chooseMatching(language) ? { matching, readArticle } : null;
  };
  const found = find();
  if (found) return found;
  const message = { type: 'loadReader', payload: { language } } as const;
  await askUntilAnswered(() => browser.runtime.sendMessage(message), isOpen);
  return find();
}
