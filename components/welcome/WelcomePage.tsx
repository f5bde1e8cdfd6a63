import type { JSX } from 'preact';
import { describeAppearance } from '../../content/policy/appearance.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { readStartChoice } from '../../content/policy/start-choice.ts';
import type { StartChoice } from '../../content/policy/start-choice.ts';
import { RecordContext } from '../record/record-context.ts';
import type { RecordView } from '../record/record-context.ts';
import { SamplePanel } from './SamplePanel.tsx';
import { StartChoices } from './StartChoices.tsx';

const placeKeys = { chrome: 'pinChrome', firefox: 'pinFirefox', android: 'pinAndroid' } as const;

interface WelcomePageProps {
  readonly record: RecordView;
  readonly settings: Settings;
  /** What the last choice did, or why it did nothing; empty before the first. */
  readonly outcome: string;
  /** How many sites it may read from the start; null where that is every site. */
  readonly siteCount: number | null;
  /** Where the button is found: on Android in Firefox's menu. */
  readonly place: keyof typeof placeKeys;
  readonly onChoose: (choice: StartChoice) => void;
  readonly onOpenOptions: () => void;
}

/** What a new reader wants to know: what it does, what it may read, what it never does, and how to begin. */
export function WelcomePage(props: WelcomePageProps): JSX.Element {
  const { record, settings, siteCount } = props;
  const { t, facts } = record;
  return (
    <RecordContext.Provider value={record}>
      <main
        class="theme welcome"
        lang={facts.language}
        dir={facts.direction}
        {...describeAppearance(settings)}
      >
        <header>
          <h1>{t('welcomeHeading')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
        </header>
        <div class="welcome-text">
          <StartChoices choice={readStartChoice(settings)} onChoose={props.onChoose} />
          <output class="quiet">{props.outcome}</output>
          <section aria-labelledby="may-read">
            <h2 id="may-read">{t('mayReadHeading')}</h2>
            <ul>
              <li>{siteCount === null ? t('mayReadAll') : t('mayReadSites', { count: siteCount })}</li>
              <li>{t('mayReadOthers')}</li>
              <li>{t('neverSends')}</li>
              <li>{t('neverStores')}</li>
            </ul>
          </section>
          <section aria-labelledby="button-hint">
            <h2 id="button-hint">{t('pinHeading')}</h2>
            <p>{t(placeKeys[props.place])}</p>
          </section>
          <button type="button" class="plain-button" onClick={props.onOpenOptions}>
            {t('allSettings')}
          </button>
        </div>
        <SamplePanel placement={{ ...settings, pageDirection: facts.direction }} />
      </main>
    </RecordContext.Provider>
  );
}
