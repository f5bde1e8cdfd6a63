import type { JSX } from 'preact';
import type { Evidence, Verdict } from '../../content/detection/judgement.ts';
import type { Appearance } from '../../content/policy/appearance.ts';
import type { PauseLength } from '../../content/policy/pause.ts';
import type { Pause } from '../../content/policy/settings.ts';
import type { ShortcutKeys } from '../../content/policy/shortcut-keys.ts';
import type { SiteState } from '../../content/policy/site-state.ts';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';
import { DraftNote } from '../shared/DraftNote.tsx';
import { RecordAge } from '../shared/RecordAge.tsx';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { FaqSearch } from './FaqSearch.tsx';
import { PageStatus } from './PageStatus.tsx';
import { PauseControl } from '../shared/PauseControl.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** What the popup knows of the tab it was opened on. */
export interface PopupPage {
  readonly state: SiteState;
  /** What the detector made of the page; null where none has read it. */
  readonly verdict: Verdict | null;
  readonly evidence: readonly Evidence[];
  /** The article's headline as the page writes it; empty where none has read it. */
  readonly headline: string;
  /** The panel is there because the reader asked for it on this page. */
  readonly shownOnce: boolean;
}

interface PopupProps {
  readonly record: RecordView;
  readonly page: PopupPage;
  readonly pause: Pause;
  /** Now, ms since 1970. */
  readonly now: number;
  readonly appearance: Appearance;
  readonly shortcuts: ShortcutKeys;
  /** False where the browser's storage does not answer and the defaults are in force. */
  readonly settingsReadable: boolean;
  /** Why the last action did not work; empty where it did. */
  readonly failure: string;
  /** The reader's choice of language: `article`, or one for all. */
  readonly language: string;
  readonly languages: ReadonlyMap<string, string>;
  readonly onLanguage: (language: string) => void;
  readonly onSwitch: (site: string, on: boolean) => void;
  readonly onShowOnce: () => void;
  /** Opens the panel on the page and moves the focus into it. */
  readonly onGoToPanel: () => void;
  readonly onShowAlways: (site: string) => void;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onOpenOptions: () => void;
}

/** The toolbar popup: this page and its switch first, then the quick answers, and what is seldom wanted at the end. */
export function Popup(props: PopupProps): JSX.Element {
  const { record, page, appearance, shortcuts } = props;
  const { 'switch-site': keys, 'toggle-panel': open, 'focus-panel': focus } = shortcuts;
  const { t, facts } = record;
  const hasSwitch = page.state.kind !== 'not-a-website' && page.state.kind !== 'needs-permission';
  return (
    <RecordContext.Provider value={record}>
      <main class="theme popup" lang={facts.language} dir={facts.direction} {...appearance}>
        <header class="popup-header">
          <h1>{t('panelName')}</h1>
          <button type="button" class="plain-button" onClick={props.onOpenOptions}>
            {t('openOptions')}
          </button>
          <RecordAge />
          <DraftNote />
          <LanguageChoice value={props.language} languages={props.languages} onChoose={props.onLanguage} />
        </header>
        {!props.settingsReadable && <p class="note">{t('storageFailed')}</p>}
        <section class="popup-page" aria-label={t('popupThisPage')}>
          <SiteSwitch state={page.state} onSwitch={props.onSwitch} />
          <PageStatus
            page={page}
            onShowOnce={props.onShowOnce}
            onGoToPanel={props.onGoToPanel}
            onShowAlways={props.onShowAlways}
          />
          <output class="failure">{props.failure}</output>
        </section>
        <PauseControl pause={props.pause} now={props.now} onPause={props.onPause} onResume={props.onResume} />
        <FaqSearch />
        {/* Below the answers, which are what most readers open this for. */}
        <footer class="popup-keys">
          {hasSwitch && keys !== '' && <p class="quiet">{t('shortcutHint', { keys })}</p>}
          {hasSwitch && open !== '' && focus !== '' && (
            <p class="quiet">{t('panelKeysHint', { open, focus })}</p>
          )}
        </footer>
      </main>
    </RecordContext.Provider>
  );
}
