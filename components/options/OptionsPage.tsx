import type { JSX } from 'preact';
import type { Appearance } from '../../content/policy/appearance.ts';
import type { ImportPlan } from '../../content/policy/plan-import.ts';
import type { SiteRow } from '../../content/policy/list-sites.ts';
import type { PauseLength } from '../../content/policy/pause.ts';
import type { Settings } from '../../content/policy/settings.ts';
import type { SettingsFile } from '../../content/policy/settings-file.ts';
import type { ShortcutKeys } from '../../content/policy/shortcut-keys.ts';
import { PauseControl } from '../shared/PauseControl.tsx';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { AddSite } from './AddSite.tsx';
import { AllSites } from './AllSites.tsx';
import { ConfirmButton } from './ConfirmButton.tsx';
import { Preferences } from './Preferences.tsx';
import { SettingsTransfer } from './SettingsTransfer.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import type { SiteActions } from './SiteLine.tsx';
import { SitesTable } from './SitesTable.tsx';

interface OptionsPageProps extends SiteActions {
  readonly record: RecordView;
  readonly appearance: Appearance;
  readonly settings: Settings;
  /** False where the browser's storage does not answer and the defaults are in force. */
  readonly settingsReadable: boolean;
  readonly rows: readonly SiteRow[];
  /** Whether the reader granted every site; null where that came with the installation. */
  readonly hasAllSites: boolean | null;
  readonly languages: ReadonlyMap<string, string>;
  readonly shortcuts: ShortcutKeys;
  readonly browserName: 'chrome' | 'firefox';
  /** Now, ms since 1970. */
  readonly now: number;
  /** What the last action did, or why it did nothing; empty before the first. */
  readonly outcome: string;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onRemoveAll: () => void;
  readonly onAllowAllSites: () => void;
  readonly onGiveBackAllSites: () => void;
  readonly writeFile: () => string;
  readonly planImport: (file: SettingsFile) => ImportPlan;
  readonly onImport: (plan: ImportPlan) => void;
  readonly onReset: () => void;
}

/** The page of settings: sites first, because they are what most readers come for. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { record, settings, rows } = props;
  const { t, facts } = record;
  const removable = rows.filter(({ origin }) => origin !== 'at-install').length;
  return (
    <RecordContext.Provider value={record}>
      <main class="theme options" lang={facts.language} dir={facts.direction} {...props.appearance}>
        <h1>{t('optionsHeading')}</h1>
        {!props.settingsReadable && <p class="note">{t('storageFailed')}</p>}
        <PauseControl
          pause={settings.pause}
          now={props.now}
          onPause={props.onPause}
          onResume={props.onResume}
        />
        <section aria-labelledby="sites">
          <h2 id="sites">{t('sitesHeading')}</h2>
          <p>{t('sitesMeaning')}</p>
          <AddSite onAllow={props.onAllow} onSwitchOff={(site) => props.onSwitch(site, false)} />
          <SitesTable rows={rows} actions={props} />
          {removable > 0 && (
            <ConfirmButton
              label={t('removeAllSites')}
              question={t('removeAllQuestion', { count: removable })}
              confirmLabel={t('removeAllSites')}
              onConfirm={props.onRemoveAll}
            />
          )}
        </section>
        {props.hasAllSites !== null && (
          <AllSites
            granted={props.hasAllSites}
            onAllow={props.onAllowAllSites}
            onGiveBack={props.onGiveBackAllSites}
          />
        )}
        <Preferences settings={settings} languages={props.languages} onChange={props.onChange} />
        <Shortcuts keys={props.shortcuts} browserName={props.browserName} />
        <SettingsTransfer writeFile={props.writeFile} plan={props.planImport} onImport={props.onImport} />
        <section aria-labelledby="reset">
          <h2 id="reset">{t('resetHeading')}</h2>
          <ConfirmButton
            label={t('resetSettings')}
            question={t('resetQuestion')}
            confirmLabel={t('resetSettings')}
            onConfirm={props.onReset}
          />
        </section>
        <output class="outcome">{props.outcome}</output>
      </main>
    </RecordContext.Provider>
  );
}
