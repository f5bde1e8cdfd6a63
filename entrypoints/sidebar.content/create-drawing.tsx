import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Placement } from '../../components/panel/Frame.tsx';
import { Sidebar } from '../../components/panel/Sidebar.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { askBackground } from '../../content/platform/ask-background.ts';
import type { FollowedLanguages } from '../../content/platform/page/follow-language.ts';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';
import { unmarkPassage } from '../../content/platform/page/mark-passage.ts';
import { savePanelMemory } from '../../content/platform/page/panel-memory.ts';
import type { PanelMemory } from '../../content/platform/page/panel-memory.ts';
import { languageNames } from '../../content/policy/choose-language.ts';
import { createTranslator } from '../../content/wording/create-translator.ts';
import { readBeside } from './read-beside.ts';

/** What the reader last did with the panel on this page, which counts for its next article too; the drawing writes it. */
export interface ChoiceOnPage {
  choice: PanelMemory['choice'];
  /** CSS px. */
  width: number;
}

interface DrawnFrom {
  readonly ctx: ContentScriptContext;
  readonly world: SharedWorld;
  readonly languages: FollowedLanguages;
  /** What is the same in every language and beside every article. */
  readonly record: Omit<RecordView, 'facts' | 't' | 'published'>;
  readonly placement: Placement;
  readonly onPage: ChoiceOnPage;
}

const recallOpened = (): Promise<readonly string[]> =>
  askBackground('recallOpened', { address: location.href }).catch(() => []);

const rememberOpened = (names: readonly string[]): void => {
  // A memory that cannot be kept costs nothing that the reader asked for.
  void askBackground('rememberOpened', { address: location.href, names }).catch(() => undefined);
};

const nameSite = (): Promise<string | null> => askBackground('nameSite', {});

const switchOff = async (): Promise<void> =>
  void (await askBackground('switchSite', { site: '', on: false }));

/** Draws the sidebar for the article on the page now into `container`, or draws it there anew. */
export type DrawSidebar = (container: HTMLElement, opensByItself: boolean) => void;

/** Draws the sidebar from what one page has, and keeps what the reader does with it. */
export function createDrawing({ ctx, world, languages, record, placement, onPage }: DrawnFrom): DrawSidebar {
  const choose = (choice: 'open' | 'closed'): void => {
    onPage.choice = choice;
    if (choice === 'closed') unmarkPassage();
    // Where the extension is gone, asking for the context takes the panel away.
    if (ctx.isInvalid) return;
    const seen = choice === 'open' ? { changesSeen: languages.facts().changes.length } : {};
    void savePanelMemory({ choice, ...seen });
  };
  const widen = (width: number): void => {
    onPage.width = width;
    void savePanelMemory({ width });
  };
  return (container, opensByItself) => {
    const unread = { published: null, headline: document.title, language: document.documentElement.lang };
    const { published, headline, language } = world.judgement ?? unread;
    const facts = languages.facts();
    const t = createTranslator(facts);
    render(
      <Sidebar
        record={{ ...record, facts, t, published }}
        languages={{
          languages: languageNames,
          choose: languages.choose,
          showsOriginal: languages.showsOriginal(),
          showOriginal: languages.showOriginal,
          wantOriginal: languages.wantOriginal,
        }}
        placement={placement}
        opensByItself={opensByItself}
        width={onPage.width}
        nameSite={nameSite}
        keys={world.signals}
        readArticle={() => readBeside(ctx, world, facts, { published, headline, language })}
        recallOpened={recallOpened}
        onOpened={rememberOpened}
        onChoice={choose}
        onWidth={widen}
        onSwitchOff={switchOff}
      />,
      container,
    );
  };
}
