import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteRow } from '../../content/policy/list-sites.ts';
import { useRecord } from '../record/record-context.ts';
import { SiteLine } from './SiteLine.tsx';
import type { SiteActions } from './SiteLine.tsx';

const filters = ['all', 'added', 'off'] as const;
type Filter = (typeof filters)[number];

function isShown({ site, origin, state }: SiteRow, filter: Filter, query: string): boolean {
  if (filter === 'added' && origin !== 'added') return false;
  if (filter === 'off' && state === 'on') return false;
  return site.includes(query);
}

interface SitesTableProps {
  readonly rows: readonly SiteRow[];
  readonly actions: SiteActions;
}

/** Every site with a switch of its own, to be searched by name and narrowed to those added or off. */
export function SitesTable({ rows, actions }: SitesTableProps): JSX.Element {
  const { t } = useRecord();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const labels = { all: t('filterAll'), added: t('filterAdded'), off: t('filterOff') };
  const shown = rows.filter((row) => isShown(row, filter, query.trim().toLowerCase()));
  return (
    <>
      <search class="site-search">
        <input
          type="search"
          aria-label={t('searchSites')}
          placeholder={t('searchSites')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <fieldset class="choice">
          <legend class="visually-hidden">{t('whichSites')}</legend>
          {filters.map((one) => (
            <label key={one}>
              <input type="radio" name="filter" checked={one === filter} onChange={() => setFilter(one)} />
              {labels[one]}
            </label>
          ))}
        </fieldset>
      </search>
      <output class="quiet">{t('countSites', { count: shown.length })}</output>
      {shown.length > 0 && (
        <div class="site-table">
          <table>
            <caption class="visually-hidden">{t('sitesHeading')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columnSite')}</th>
                <th scope="col">{t('columnSwitch')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('removeSite')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <SiteLine key={row.site} row={row} actions={actions} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
