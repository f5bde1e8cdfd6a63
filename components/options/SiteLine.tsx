import type { JSX } from 'preact';
import type { SiteRow } from '../../content/policy/list-sites.ts';
import { useRecord } from '../record/record-context.ts';

const originKeys = {
  'at-install': 'originAtInstall',
  added: 'originAdded',
  'switched-off': 'originSwitchedOff',
} as const;

/** What can be done with one site of the table. */
export interface SiteActions {
  readonly onSwitch: (site: string, on: boolean) => void;
  /** Called in the click itself, because the browser wants that of a question about permissions. */
  readonly onAllow: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** One site: its switch or, where the browser gives no access, the way to ask for it; and its removal where it was added. */
export function SiteLine({
  row,
  actions,
}: {
  readonly row: SiteRow;
  readonly actions: SiteActions;
}): JSX.Element {
  const { t } = useRecord();
  const { site, origin, state } = row;
  const on = state === 'on';
  return (
    <tr>
      <th scope="row">
        <bdi>{site}</bdi>
        <span class="quiet">{t(originKeys[origin])}</span>
      </th>
      <td>
        {state === 'no-permission' ? (
          <button
            type="button"
            class="plain-button"
            aria-label={t('allowSiteNamed', { site })}
            onClick={() => actions.onAllow(site)}
          >
            {t('allowSite')}
          </button>
        ) : (
          <input
            type="checkbox"
            role="switch"
            class="switch"
            aria-label={t('siteSwitch', { site })}
            aria-checked={on}
            checked={on}
            onChange={() => actions.onSwitch(site, !on)}
          />
        )}
      </td>
      <td>
        {origin !== 'at-install' && (
          <button
            type="button"
            class="plain-button"
            aria-label={t('removeSiteNamed', { site })}
            onClick={() => actions.onRemove(site)}
          >
            {t('removeSite')}
          </button>
        )}
      </td>
    </tr>
  );
}
