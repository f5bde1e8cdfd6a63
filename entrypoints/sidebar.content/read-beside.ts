import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ArticleView } from '../../components/panel/article-view.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import type { IsolatedWorld } from '../../content/platform/page/isolated-world.ts';
import { loadReader } from '../../content/platform/page/load-reader.ts';
import { markPassage } from '../../content/platform/page/mark-passage.ts';
import { nextTask } from '../../content/platform/page/next-task.ts';
import { runInTasks } from '../../content/platform/page/run-in-tasks.ts';
import { styleMarks } from '../../content/platform/page/style-marks.ts';
import type { ArticleIdentity } from '../../content/platform/page/read-article-view.ts';

/** Reads the article on the page, in `language` (BCP 47), against the record; null where what reads it does not come. */
export async function readBeside(
  ctx: ContentScriptContext,
  world: IsolatedWorld,
  facts: CompiledFacts,
  { language, ...identity }: ArticleIdentity & { readonly language: string },
): Promise<ArticleView | null> {
  const reader = await loadReader(world, language, () => ctx.isValid);
  if (!reader) return null;
  // What came is read, and what was read is drawn, each in a task of its own.
  await nextTask();
  const article = await runInTasks(reader.readArticle(document, facts, reader.matching, identity));
  const show: ArticleView['show'] = (stretch) => {
    const place = article.locate(stretch);
    if (!place) return;
    markPassage(place);
    void styleMarks(world, () => ctx.isValid);
  };
  await nextTask();
  return { ...article, show };
}
