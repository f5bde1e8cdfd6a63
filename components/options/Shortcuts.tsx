import type { JSX } from 'preact';
import type { ShortcutKeys } from '../../content/policy/shortcut-keys.ts';
import { useRecord } from '../record/record-context.ts';

interface ShortcutsProps {
  readonly keys: ShortcutKeys;
  /** Where this browser keeps the keys. */
  readonly browserName: 'chrome' | 'firefox';
}

/** The keyboard shortcuts as they are, and where to change them. */
export function Shortcuts({ keys, browserName }: ShortcutsProps): JSX.Element {
  const { t } = useRecord();
  const write = (value: string): JSX.Element =>
    value === '' ? <>{t('shortcutNone')}</> : <kbd>{value}</kbd>;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcutsHeading')}</h2>
      <dl class="shortcuts">
        <dt>{t('shortcutSwitch')}</dt>
        <dd>{write(keys['switch-site'])}</dd>
        <dt>{t('shortcutToggle')}</dt>
        <dd>{write(keys['toggle-panel'])}</dd>
        <dt>{t('shortcutFocus')}</dt>
        <dd>{write(keys['focus-panel'])}</dd>
      </dl>
      <p class="quiet">{browserName === 'firefox' ? t('shortcutsFirefox') : t('shortcutsChrome')}</p>
    </section>
  );
}
