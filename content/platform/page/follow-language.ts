import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CompiledLanguage, CompiledRecord } from '../../model/compiled-facts.ts';
import { chooseLanguage } from '../../policy/choose-language.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import { createPanelLanguages } from './panel-languages.ts';
import type { PanelLanguages } from './panel-languages.ts';
import { watchLanguageChoice } from './panel-memory.ts';
import { askBackground } from '../ask-background.ts';

/** The languages of a panel, and what decides between them. */
export interface FollowedLanguages extends Pick<PanelLanguages, 'facts' | 'showsOriginal' | 'showOriginal'> {
  /** Shows the panel in `language` and remembers it; the article's own language is remembered as following articles. */
  readonly choose: (language: string) => Promise<void>;
  /** Shows the language that this article asks for; where its texts cannot be had everything stays. */
  readonly follow: () => void;
  readonly wantOriginal: () => void;
}

/** What is known when a panel is put on a page. */
interface PanelStart {
  readonly record: CompiledRecord;
  /** The texts that came with the panel. */
  readonly language: CompiledLanguage;
  /** The reader's choice: `article`, or one language for all. */
  readonly choice: string;
}

/** Has the background put the texts of `language` into the isolated world, and takes them from there. */
async function loadLanguage(world: IsolatedWorld, language: string): Promise<CompiledLanguage> {
  await askBackground('loadLanguage', { language });
  if (world.language?.language !== language) throw new Error('The texts did not arrive.');
  return world.language;
}

/**
 * The languages of the panel on a page: first that of the texts it was injected with, then what the reader chooses here or
 * in any other window, or what the next article on the page is written in. Ends with `ctx`.
 */
export function followLanguages(
  ctx: ContentScriptContext,
  world: IsolatedWorld,
  { record, language: first, choice: chosen }: PanelStart,
  onChange: () => void,
): FollowedLanguages {
  const languages = createPanelLanguages(
    record,
    first,
    (language) => loadLanguage(world, language),
    onChange,
  );
  let choice = chosen;
  const articleLanguage = (): string =>
    chooseLanguage(world.judgement?.language ?? languages.facts().language);
  const follow = (): void => {
    const wanted = choice === 'article' ? articleLanguage() : chooseLanguage(choice);
    void languages.show(wanted).catch(() => undefined);
  };
  const stop = watchLanguageChoice((next) => {
    if (next === choice) return;
    choice = next;
    follow();
  });
  ctx.onInvalidated(stop);
  return {
    facts: languages.facts,
    showsOriginal: languages.showsOriginal,
    showOriginal: languages.showOriginal,
    wantOriginal: () => void languages.wantOriginal().catch(() => undefined),
    follow,
    choose: async (language) => {
      await languages.show(language);
      choice = language === articleLanguage() ? 'article' : language;
      // A choice that cannot be kept costs nothing that the reader sees now.
      await askBackground('chooseLanguage', { language: choice }).catch(() => undefined);
    },
  };
}
