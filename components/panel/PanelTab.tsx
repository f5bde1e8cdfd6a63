import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { judgeFreshness } from '../../content/policy/freshness.ts';
import { useRecord } from '../record/record-context.ts';
import { describeAge } from '../record/describe-age.ts';
import { useTakenFocus } from './use-taken-focus.ts';

interface PanelTabProps {
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

/** The small tab at the edge of the page that opens the panel; it too says how old the record is. */
export function PanelTab({ takesFocus, onOpen }: PanelTabProps): JSX.Element {
  const record = useRecord();
  const { t, facts, today } = record;
  const button = useTakenFocus(takesFocus);
  const { days, level } = judgeFreshness(facts.record.checkedTo, today);
  return (
    <aside class="tab-region" lang={facts.language} dir={facts.direction} aria-label={t('panelName')}>
      <button
        ref={button}
        type="button"
        class="tab"
        title={describeAge(record)}
        data-stale={level !== 'fresh'}
        onClick={onOpen}
      >
        <span class="visually-hidden">{t('openPanel')}</span>
        <span class="tab-text">
          <span aria-hidden="true">{t('tabLabel')}</span>
          <span class="tab-age">
            {t('tabAge', { count: days, date: formatDate(facts.record.checkedTo, facts) })}
          </span>
        </span>
      </button>
    </aside>
  );
}
