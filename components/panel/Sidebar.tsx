import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { Panel } from './Panel.tsx';
import { PanelTab } from './PanelTab.tsx';

interface SidebarProps {
  readonly record: RecordView;
  /** Whether the panel is there at once, or only its tab. */
  readonly opensByItself: boolean;
  /** The site's name for "Not on this site". */
  readonly site: string;
  readonly onChoice: (choice: 'open' | 'closed') => void;
  /** Switches this site off; rejects where that could not be saved. */
  readonly onSwitchOff: () => Promise<void>;
}

/** The sidebar on a page: the panel, or the small tab that opens it. */
export function Sidebar({ record, opensByItself, site, onChoice, onSwitchOff }: SidebarProps): JSX.Element {
  const [open, setOpen] = useState(opensByItself);
  // Focus follows the reader's click from tab to panel and back, but is never taken when the panel opens by itself.
  const [followFocus, setFollowFocus] = useState(false);
  const choose = (choice: 'open' | 'closed'): void => {
    setOpen(choice === 'open');
    setFollowFocus(true);
    onChoice(choice);
  };
  return (
    <RecordContext.Provider value={record}>
      {open ? (
        <Panel
          site={site}
          takesFocus={followFocus}
          onClose={() => choose('closed')}
          onSwitchOff={onSwitchOff}
        />
      ) : (
        <PanelTab takesFocus={followFocus} onOpen={() => choose('open')} />
      )}
    </RecordContext.Provider>
  );
}
