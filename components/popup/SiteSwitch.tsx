import type { JSX } from 'preact';
import type { SiteState } from '../../content/policy/site-state.ts';
import { useRecord } from '../record/record-context.ts';

interface SiteSwitchProps {
  readonly state: SiteState;
  readonly onSwitch: (site: string, on: boolean) => void;
}

/** This site's switch; where it would have no effect, the reason stands in its place. */
export function SiteSwitch({ state, onSwitch }: SiteSwitchProps): JSX.Element {
  const { t } = useRecord();
  if (state.kind === 'not-a-website') return <p>{t('stateNotAWebsite')}</p>;
  if (state.kind === 'needs-permission')
    return (
      <p>
        <strong>{t('stateNeedsPermission', { site: state.site })}</strong>
      </p>
    );
  const on = state.kind !== 'off';
  return (
    <label class="switch-row">
      <span>{t('siteSwitch', { site: state.site })}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        class="switch"
        checked={on}
        onChange={() => onSwitch(state.site, !on)}
      />
    </label>
  );
}
