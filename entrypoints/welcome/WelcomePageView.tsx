import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecordView } from '../../components/record/record-context.ts';
import { useLiveRecord } from '../../components/record/use-live-record.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { browserName } from '../../content/platform/browser-name.ts';
import { listHostsAtInstall } from '../../content/platform/host-access.ts';
import { isAndroid } from '../../content/platform/own-pages/is-android.ts';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { openOptions } from '../../content/platform/open-pages.ts';
import { changeSettings, loadSettings, watchSettings } from '../../content/platform/settings-store.ts';
import { hasAllSites } from '../../content/policy/list-sites.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { applyStartChoice } from '../../content/policy/start-choice.ts';
import type { StartChoice } from '../../content/policy/start-choice.ts';
import { reasonOf } from '../../content/policy/reason-of.ts';

/** The welcome page over live settings. */
export function WelcomePageView({ record: first }: { readonly record: RecordView }): JSX.Element | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [outcome, setOutcome] = useState('');
  const [onAndroid, setOnAndroid] = useState(false);
  const refresh = useCallback(() => void loadSettings().then((loaded) => setSettings(loaded.settings)), []);
  const load = useCallback(() => loadRecord(document), []);
  const record = useLiveRecord(first, settings?.language, load);
  const { t } = record;
  useEffect(() => {
    document.title = t('welcomeHeading');
  }, [t]);
  useEffect(() => {
    void isAndroid().then(setOnAndroid);
    refresh();
    return watchSettings(refresh);
  }, [refresh]);

  if (!settings) return null;
  const atInstall = listHostsAtInstall();
  const choose = (choice: StartChoice): void => {
    changeSettings((now) => applyStartChoice(now, choice)).then(
      () => setOutcome(t('saved')),
      (error: unknown) => setOutcome(t('switchFailed', { reason: reasonOf(error) })),
    );
  };
  return (
    <WelcomePage
      record={record}
      settings={settings}
      outcome={outcome}
      siteCount={hasAllSites(atInstall) ? null : atInstall.length}
      place={onAndroid ? 'android' : browserName}
      onChoose={choose}
      onOpenOptions={() => void openOptions()}
    />
  );
}
