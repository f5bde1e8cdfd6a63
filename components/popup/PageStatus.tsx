import type { JSX } from 'preact';
import type { MessageKey } from '../../content/locales/create-translator.ts';
import { useRecord } from '../record/record-context.ts';
import type { PopupPage } from './Popup.tsx';

const verdictKeys = { talks: 'whyTalks', nearby: 'whyNearby', none: 'whyNone' } as const;
const mostWords = 4;

function explain({ state, verdict }: PopupPage): MessageKey | null {
  if (state.kind === 'not-a-website' || state.kind === 'paused') return null;
  if (state.kind === 'off') return 'whyOff';
  if (verdict !== null) return verdictKeys[verdict];
  return state.kind === 'needs-permission' ? 'whyPermission' : 'whyUnknown';
}

interface PageStatusProps {
  readonly page: PopupPage;
  readonly onShowOnce: () => void;
}

/** Why the panel is or is not shown on this page, on which evidence, and the way to have it shown all the same. */
export function PageStatus({ page, onShowOnce }: PageStatusProps): JSX.Element {
  const { t, facts } = useRecord();
  const key = explain(page);
  const words = [...new Set(page.evidence.map((evidence) => evidence.words))].slice(0, mostWords);
  const canShow = page.state.kind !== 'not-a-website' && page.verdict !== 'talks';
  return (
    <>
      {key !== null && <p>{t(key)}</p>}
      {words.length > 0 && (
        <p class="quiet">{t('whyEvidence', { words: new Intl.ListFormat(facts.locale).format(words) })}</p>
      )}
      {canShow && (
        <button type="button" class="plain-button" onClick={onShowOnce}>
          {t('showOnce')}
        </button>
      )}
    </>
  );
}
