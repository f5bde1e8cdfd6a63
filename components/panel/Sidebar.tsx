import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageContext } from '../record/language-switch.ts';
import type { LanguageSwitch } from '../record/language-switch.ts';
import { OpenedContext } from '../record/opened-entries.ts';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { ArticleContext } from './article-view.ts';
import type { ArticleView } from './article-view.ts';
import { Frame, isOnTheRight } from './Frame.tsx';
import type { Placement } from './Frame.tsx';
import { Panel } from './Panel.tsx';
import { PanelTab } from './PanelTab.tsx';
import { useOpenedMemory } from './use-opened-memory.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface SidebarProps {
  readonly record: RecordView;
  readonly languages?: LanguageSwitch;
  readonly placement: Placement;
  /** Whether the panel is there at once, or only its tab. */
  readonly opensByItself: boolean;
  /** CSS px, as the reader last left it. */
  readonly width: number;
  /** The name of the site that `onSwitchOff` switches off; null where it is not known. */
  readonly nameSite: () => Promise<string | null>;
  /** Fires `toggle` and `focusPanel` when the reader pressed the keys for them, wherever the focus was, and `enterPanel`. */
  readonly keys: EventTarget;
  /** Reads the article beside the panel against the record; null where there is nothing to read. */
  readonly readArticle: () => Promise<ArticleView | null>;
  /** The names of what stood open when the reader last saw this page in this tab. */
  readonly recallOpened: () => Promise<readonly string[]>;
  readonly onOpened: (names: readonly string[]) => void;
  readonly onChoice: (choice: 'open' | 'closed') => void;
  readonly onWidth: (width: number) => void;
  /** Switches this site off; rejects where that could not be saved. */
  readonly onSwitchOff: () => Promise<void>;
}

/** A page that cannot be read costs what is special to it and nothing else. */
async function readSafely(readArticle: SidebarProps['readArticle']): Promise<ArticleView | null> {
  try {
    return await readArticle();
  } catch {
    return null;
  }
}

/** The sidebar on a page: the panel, or the small tab that opens it. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { record, placement, keys, onChoice } = props;
  const [open, setOpen] = useState(props.opensByItself);
  const [width, setWidth] = useState(props.width);
  const frame = useRef<HTMLDivElement>(null);
  const [article, setArticle] = useState<ArticleView | null>();
  const choose = (choice: 'open' | 'closed'): void => {
    setOpen(choice === 'open');
    onChoice(choice);
  };
  const { takesFocus, openFromTab, close } = usePanelFocus(open, choose, keys, frame);
  const resize = (next: number, isDone: boolean): void => {
    setWidth(next);
    if (isDone) props.onWidth(next);
  };

  const { readArticle } = props;
  const opened = useOpenedMemory(props.recallOpened, props.onOpened);

  useEffect(() => {
    if (!open) return undefined;
    // Only once the panel stands there: what everybody sees first does not wait for what is special to this article.
    let gone = false;
    const read = async (): Promise<void> => {
      const view = await readSafely(readArticle);
      if (!gone) setArticle(view);
    };
    const reading = setTimeout(() => void read());
    return () => {
      gone = true;
      clearTimeout(reading);
    };
  }, [open, readArticle]);

  return (
    <RecordContext.Provider value={record}>
      <LanguageContext.Provider value={props.languages ?? null}>
        <OpenedContext.Provider value={opened}>
          <ArticleContext.Provider value={article}>
            <Frame placement={placement} frame={frame}>
              {open ? (
                <Panel
                  takesFocus={takesFocus}
                  onClose={close}
                  nameSite={props.nameSite}
                  onSwitchOff={props.onSwitchOff}
                  beside={{ width, growsLeft: isOnTheRight(placement), onResize: resize }}
                />
              ) : (
                <PanelTab takesFocus={takesFocus} onOpen={openFromTab} />
              )}
            </Frame>
          </ArticleContext.Provider>
        </OpenedContext.Provider>
      </LanguageContext.Provider>
    </RecordContext.Provider>
  );
}
