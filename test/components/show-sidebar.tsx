import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { ArticleView } from '../../components/panel/article-view.ts';
import { Sidebar } from '../../components/panel/Sidebar.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { settle, show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

interface Options {
  readonly opensByItself?: boolean;
  readonly onChoice?: (choice: 'open' | 'closed') => void;
  readonly onOpened?: (names: readonly string[]) => void;
  readonly onSwitchOff?: () => Promise<void>;
  readonly keys?: EventTarget;
  readonly readArticle?: () => Promise<ArticleView | null>;
}

const nameSite = async (): Promise<string> => 'paper.example';

/** The sidebar as the content script mounts it, open unless told otherwise. */
export async function showSidebar(record: RecordView, options: Options = {}): Promise<Screen> {
  const screen = await show(
    <Sidebar
      record={record}
      opensByItself
      placement={{ pageDirection: 'ltr', side: 'inline-end', textSize: 'medium', theme: 'system' }}
      width={400}
      keys={new EventTarget()}
      readArticle={async () => null}
      recallOpened={async () => []}
      onOpened={vi.fn<() => void>()}
      onWidth={vi.fn<() => void>()}
      onChoice={vi.fn<() => void>()}
      nameSite={nameSite}
      onSwitchOff={async () => undefined}
      {...options}
    />,
  );
  // The article is read once the panel stands there, and what comes under it after that.
  await act(async () => new Promise((resolve) => setTimeout(resolve)));
  await settle(screen.root);
  return screen;
}

/** The sidebar with "Close before" and in it the event called `title` open. */
export async function showEvent(record: RecordView, title: string): Promise<Screen> {
  const screen = await showSidebar(record);
  await screen.click('button', record.t('closeBefore'));
  await screen.click('button', title);
  return screen;
}
