import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { watchHostAccess } from '../../content/platform/host-access.ts';
import { findPopupTab, readPopupPage } from '../../content/platform/read-popup-page.ts';
import type { PopupReading } from '../../content/platform/read-popup-page.ts';
import { askBackground } from '../../content/platform/send-message.ts';
import { watchSettings } from '../../content/platform/settings-store.ts';

/** The popup over live state: it is drawn again whenever settings or permissions change, in whichever window. */
export function PopupPageView({ record }: { readonly record: RecordView }): JSX.Element | null {
  const [reading, setReading] = useState<PopupReading | null>(null);
  const [failure, setFailure] = useState('');
  const refresh = useCallback(() => void readPopupPage().then(setReading), []);

  useEffect(() => {
    refresh();
    watchHostAccess(refresh);
    return watchSettings(refresh);
  }, [refresh]);

  if (!reading) return null;
  const act = (action: Promise<unknown>, message: 'switchFailed' | 'showOnceFailed'): void => {
    setFailure('');
    action.then(refresh, (error: unknown) => setFailure(record.t(message, { reason: String(error) })));
  };
  const showOnce = async (): Promise<void> => {
    await askBackground('showOnce', { tabId: (await findPopupTab()).id });
    window.close();
  };
  return (
    <Popup
      record={record}
      page={reading.page}
      settingsReadable={reading.settingsReadable}
      failure={failure}
      onSwitch={(site, on) => act(askBackground('switchSite', { site, on }), 'switchFailed')}
      onShowOnce={() => act(showOnce(), 'showOnceFailed')}
    />
  );
}
