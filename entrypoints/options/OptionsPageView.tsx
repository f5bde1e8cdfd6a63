import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { useLiveRecord } from '../../components/record/use-live-record.ts';
import {
  giveBackAllSites,
  giveBackSites,
  requestAllSites,
  requestSites,
  watchHostAccess,
} from '../../content/platform/host-access.ts';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { browserName } from '../../content/platform/browser-name.ts';
import { readOptions } from '../../content/platform/own-pages/read-options.ts';
import type { OptionsReading } from '../../content/platform/own-pages/read-options.ts';
import { askBackground } from '../../content/platform/ask-background.ts';
import { changeSettings, watchSettings } from '../../content/platform/settings-store.ts';
import { describeAppearance } from '../../content/policy/appearance.ts';
import { languageNames } from '../../content/policy/choose-language.ts';
import { hasAllSites, listAddedSites, listSites } from '../../content/policy/list-sites.ts';
import { resume, startPause } from '../../content/policy/pause.ts';
import { planImport } from '../../content/policy/plan-import.ts';
import type { ImportPlan } from '../../content/policy/plan-import.ts';
import { defaultSettings, switchSite } from '../../content/policy/settings.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { writeSettingsFile } from '../../content/policy/settings-file.ts';
import type { ShortcutKeys } from '../../content/policy/shortcut-keys.ts';
import { reasonOf } from '../../content/policy/reason-of.ts';

interface OptionsPageViewProps {
  readonly record: RecordView;
  readonly shortcuts: ShortcutKeys;
}

type Change = (settings: Settings) => Settings;

/** The page of settings over live state: it follows settings and permissions, whoever changes them. */
export function OptionsPageView({ record: first, shortcuts }: OptionsPageViewProps): JSX.Element | null {
  const [reading, setReading] = useState<OptionsReading | null>(null);
  const [outcome, setOutcome] = useState('');
  const refresh = useCallback(() => void readOptions().then(setReading), []);
  const load = useCallback(() => loadRecord(document), []);
  const record = useLiveRecord(first, reading?.settings.language, load);
  const { t } = record;
  useEffect(() => {
    document.title = t('labelled', { label: t('panelName'), text: t('optionsHeading') });
  }, [t]);

  useEffect(() => {
    refresh();
    // A pause that is over ends here at the latest.
    void askBackground('settle', {}).then(refresh, () => undefined);
    const stops = [watchHostAccess(refresh), watchSettings(refresh)];
    return () => stops.forEach((stop) => stop());
  }, [refresh]);

  if (!reading) return null;
  const { settings, granted, atInstall } = reading;
  const act = (action: Promise<unknown>, done: string): void => {
    setOutcome('');
    const follow = async (): Promise<void> => {
      await action;
      setOutcome(done);
    };
    follow().catch((error: unknown) => setOutcome(t('switchFailed', { reason: reasonOf(error) })));
  };
  const change = (next: Change, done = t('saved')): void => act(changeSettings(next), done);
  /** `asked` is the browser's question, put already: it has to be before anything is awaited. */
  const allow = (asked: Promise<boolean>, next: Change, done: string): void => {
    setOutcome('');
    const follow = async (): Promise<void> => {
      const isGranted = await asked;
      if (isGranted) await changeSettings(next);
      setOutcome(isGranted ? done : t('showAlwaysDeclined'));
    };
    follow().catch((error: unknown) => setOutcome(t('showAlwaysFailed', { reason: reasonOf(error) })));
  };
  const added = listAddedSites(atInstall, granted);
  const rows = listSites(atInstall, granted, settings);
  const forgetOthers: Change = (now) => {
    const kept = new Set(rows.filter(({ origin }) => origin === 'at-install').map(({ site }) => site));
    return { ...now, switchedOffSites: now.switchedOffSites.filter((site) => kept.has(site)) };
  };
  const remove = async (sites: readonly string[], next: Change): Promise<void> => {
    await giveBackSites(sites);
    await changeSettings(next);
  };
  const importPlan = ({ toAskFor, ...plan }: ImportPlan): void => {
    const asked = toAskFor.length > 0 ? requestSites(toAskFor).catch(() => false) : Promise.resolve(true);
    setOutcome('');
    const follow = async (): Promise<void> => {
      await changeSettings(({ pause }) => ({ ...plan.settings, pause }));
      setOutcome((await asked) ? t('imported') : t('importedWithoutSites'));
    };
    follow().catch((error: unknown) => setOutcome(t('switchFailed', { reason: reasonOf(error) })));
  };
  return (
    <OptionsPage
      record={record}
      appearance={describeAppearance(settings)}
      settings={settings}
      settingsReadable={reading.readable}
      rows={rows}
      hasAllSites={hasAllSites(atInstall) ? null : hasAllSites(granted)}
      languages={languageNames}
      shortcuts={shortcuts}
      browserName={browserName}
      now={reading.now}
      outcome={outcome}
      onChange={change}
      onPause={(length) => change((now) => startPause(now, length, Date.now()))}
      onResume={() => change(resume)}
      onSwitch={(site, on) =>
        change((now) => switchSite(now, site, on), on ? t('stateOn', { site }) : t('stateOff', { site }))
      }
      onAllow={(site) =>
        allow(requestSites([site]), (now) => switchSite(now, site, true), t('stateOn', { site }))
      }
      onRemove={(site) =>
        act(
          remove([site], (now) => switchSite(now, site, true)),
          t('siteRemoved', { site }),
        )
      }
      onRemoveAll={() => act(remove(added, forgetOthers), t('saved'))}
      onAllowAllSites={() => allow(requestAllSites(), (now) => now, t('allSitesGranted'))}
      onGiveBackAllSites={() => act(giveBackAllSites(), t('allSitesNotGranted'))}
      writeFile={() => writeSettingsFile({ settings, addedSites: added })}
      planImport={(file) => planImport(file, settings, granted)}
      onImport={importPlan}
      onReset={() => act(remove(added, () => defaultSettings).then(giveBackAllSites), t('resetDone'))}
    />
  );
}
