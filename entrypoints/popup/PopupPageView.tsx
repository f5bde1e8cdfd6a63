import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { useLiveRecord } from '../../components/record/use-live-record.ts';
import { requestSites, watchHostAccess } from '../../content/platform/host-access.ts';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { openOptions, showTab } from '../../content/platform/open-pages.ts';
import { findPopupTab, readPopupPage } from '../../content/platform/own-pages/read-popup-page.ts';
import type { PopupReading } from '../../content/platform/own-pages/read-popup-page.ts';
import { watchTab } from '../../content/platform/own-pages/watch-tab.ts';
import { askBackground } from '../../content/platform/ask-background.ts';
import { askPage, isPageAnswering } from '../../content/platform/ask-page.ts';
import { changeSettings, watchSettings } from '../../content/platform/settings-store.ts';
import { watchJudgements } from '../../content/platform/own-pages/watch-judgements.ts';
import { describeAppearance } from '../../content/policy/appearance.ts';
import { languageNames } from '../../content/policy/choose-language.ts';
import { resume, startPause } from '../../content/policy/pause.ts';
import type { Settings } from '../../content/policy/settings.ts';
import type { ShortcutKeys } from '../../content/policy/shortcut-keys.ts';
import { reasonOf } from '../../content/policy/reason-of.ts';

interface PopupPageViewProps {
  readonly record: RecordView;
  readonly shortcuts: ShortcutKeys;
  /** What was read while the record was loaded. */
  readonly firstReading: PopupReading;
}

/** The popup over live state: it is drawn again whenever settings, permissions or verdicts change, in whichever window. */
export function PopupPageView({ record: first, shortcuts, firstReading }: PopupPageViewProps): JSX.Element {
  const [reading, setReading] = useState(firstReading);
  const [failure, setFailure] = useState('');
  const refresh = useCallback(() => void readPopupPage().then(setReading), []);
  const load = useCallback(() => loadRecord(document), []);
  const record = useLiveRecord(first, reading.settings.language, load);

  useEffect(() => {
    refresh();
    // A pause that is over ends here at the latest, and what was missed is made up for.
    void askBackground('settle', {}).then(refresh, () => undefined);
    const stops = [watchHostAccess(refresh), watchSettings(refresh), watchJudgements(refresh)];
    void findPopupTab().then(({ id }) => stops.push(watchTab(id, refresh)));
    return () => stops.forEach((stop) => stop());
  }, [refresh]);

  const act = (
    action: Promise<unknown>,
    message: 'switchFailed' | 'showOnceFailed' | 'showAlwaysFailed',
  ): void => {
    setFailure('');
    action.then(refresh, (error: unknown) => setFailure(record.t(message, { reason: reasonOf(error) })));
  };
  const change = async (next: (settings: Settings) => Settings): Promise<void> => {
    await changeSettings(next);
    await askBackground('settle', {});
  };
  const showOnce = async (): Promise<void> => {
    await askBackground('showOnce', { tabId: (await findPopupTab()).id });
    window.close();
  };
  const goToPanel = async (): Promise<void> => {
    const { id } = await findPopupTab();
    // Another page may have come, or one that cannot answer now.
    if (!(await isPageAnswering(id))) return refresh();
    await askPage(id, 'enterPanel');
    await showTab(id);
    window.close();
  };
  const settleIfGranted = async (asked: Promise<boolean>): Promise<void> => {
    if (await asked) await askBackground('settle', {});
    else setFailure(record.t('showAlwaysDeclined'));
  };
  return (
    <Popup
      record={record}
      page={reading.page}
      pause={reading.settings.pause}
      now={reading.now}
      appearance={describeAppearance(reading.settings)}
      shortcuts={shortcuts}
      settingsReadable={reading.settingsReadable}
      failure={failure}
      language={reading.settings.language}
      languages={languageNames}
      onLanguage={(language) =>
        act(
          changeSettings((now) => ({ ...now, language })),
          'switchFailed',
        )
      }
      onSwitch={(site, on) => act(askBackground('switchSite', { site, on }), 'switchFailed')}
      onShowOnce={() => act(showOnce(), 'showOnceFailed')}
      onGoToPanel={() => void goToPanel()}
      onShowAlways={(site) => act(settleIfGranted(requestSites([site])), 'showAlwaysFailed')}
      onPause={(length) =>
        act(
          change((now) => startPause(now, length, Date.now())),
          'switchFailed',
        )
      }
      onResume={() => act(change(resume), 'switchFailed')}
      onOpenOptions={() => void openOptions().then(() => window.close())}
    />
  );
}
