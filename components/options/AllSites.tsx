import type { JSX } from 'preact';
import { useRecord } from '../record/record-context.ts';

interface AllSitesProps {
  readonly granted: boolean;
  /** Called in the click itself, because the browser wants that of a question about permissions. */
  readonly onAllow: () => void;
  readonly onGiveBack: () => void;
}

/** The permission for every site, for those who want it, and what it means. */
export function AllSites({ granted, onAllow, onGiveBack }: AllSitesProps): JSX.Element {
  const { t } = useRecord();
  return (
    <section aria-labelledby="all-sites">
      <h2 id="all-sites">{t('allSitesHeading')}</h2>
      <p>{t('allSitesMeaning')}</p>
      <p class="quiet">{granted ? t('allSitesGranted') : t('allSitesNotGranted')}</p>
      <button type="button" class="plain-button" onClick={granted ? onGiveBack : onAllow}>
        {granted ? t('allSitesGiveBack') : t('allSitesAllow')}
      </button>
    </section>
  );
}
