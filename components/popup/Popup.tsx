import type { JSX } from 'preact';
import type { Evidence, Verdict } from '../../content/article/judgement.ts';
import type { SiteState } from '../../content/policy/site-state.ts';
import { RecordAge } from '../panel/RecordAge.tsx';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { FaqSearch } from './FaqSearch.tsx';
import { PageStatus } from './PageStatus.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** What the popup knows of the tab it was opened on. */
export interface PopupPage {
  readonly state: SiteState;
  /** What the detector made of the page; null where none has read it. */
  readonly verdict: Verdict | null;
  readonly evidence: readonly Evidence[];
}

interface PopupProps {
  readonly record: RecordView;
  readonly page: PopupPage;
  /** False where the browser's storage does not answer and the defaults are in force. */
  readonly settingsReadable: boolean;
  /** Why the last action did not work; empty where it did. */
  readonly failure: string;
  readonly onSwitch: (site: string, on: boolean) => void;
  readonly onShowOnce: () => void;
}

/** The toolbar popup: this page and its switch first, then the quick answers. */
export function Popup({
  record,
  page,
  settingsReadable,
  failure,
  onSwitch,
  onShowOnce,
}: PopupProps): JSX.Element {
  const { t } = record;
  return (
    <RecordContext.Provider value={record}>
      <main class="theme popup" lang={record.facts.language} dir={record.facts.direction}>
        <header class="popup-header">
          <h1>{t('panelName')}</h1>
          <RecordAge />
        </header>
        {!settingsReadable && <p class="note">{t('storageFailed')}</p>}
        <section class="popup-page" aria-label={t('popupThisPage')}>
          <SiteSwitch state={page.state} onSwitch={onSwitch} />
          <PageStatus page={page} onShowOnce={onShowOnce} />
          <output class="failure">{failure}</output>
        </section>
        <FaqSearch />
      </main>
    </RecordContext.Provider>
  );
}
