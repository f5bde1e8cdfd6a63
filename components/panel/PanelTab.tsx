import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { judgeFreshness } from '../../content/policy/freshness.ts';
import { useRecord } from '../record/record-context.ts';
import { describeAge } from './describe-age.ts';

interface PanelTabProps {
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

/** The small tab at the edge of the page that opens the panel; it too says how old the record is. */
export function PanelTab({ takesFocus, onOpen }: PanelTabProps): JSX.Element {
  const record = useRecord();
  const { t, facts, today } = record;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const stale = judgeFreshness(facts.record.checkedTo, today).level !== 'fresh';
  return (
    <aside class="theme-region" aria-label={t('panelName')}>
      <button
        ref={button}
        type="button"
        class="theme tab"
        aria-label={`${t('openPanel')}. ${describeAge(record)}`}
        title={describeAge(record)}
        data-stale={stale}
        onClick={onOpen}
      >
        <span>{t('tabLabel')}</span>
      </button>
    </aside>
  );
}
