import type { JSX } from 'preact';
import type { MessageKey } from '../../content/locales/create-translator.ts';
import { formatList } from '../../content/locales/format-list.ts';
import { useRecord } from '../record/record-context.ts';
import type { PopupPage } from './Popup.tsx';

const verdictKeys = { talks: 'whyTalks', nearby: 'whyNearby', none: 'whyNone' } as const;
const mostWords = 4;

function explain({ state, verdict, shownOnce }: PopupPage): MessageKey | null {
  if (shownOnce) return 'whyShownOnce';
  if (state.kind === 'not-a-website' || state.kind === 'paused') return null;
  if (state.kind === 'off') return 'whyOff';
  if (verdict !== null) return verdictKeys[verdict];
  return state.kind === 'needs-permission' ? 'whyPermission' : 'whyUnknown';
}

const letters = new Intl.Collator('en', { sensitivity: 'base' });

/** The evidence has its words without capitals and accents; those of the headline are shown as they stand there. */
function spell(word: string, headline: string): string {
  const { length } = word;
  const written = Array.from(headline, (_, at) => headline.slice(at, at + length));
  return written.find((part) => part.length === length && letters.compare(part, word) === 0) ?? word;
}

/** The words of the page that tell a reader most of why, each once. */
function listSeen({ evidence, headline }: PopupPage): readonly string[] {
  // Small words around a truce speak for nothing by themselves; and what kind of page it is, is no word of the page.
  const telling = evidence.filter(({ kind, words }) => kind !== 'aside' && words !== '');
  const words = [...new Set(telling.flatMap((one) => one.words.split(', ')))];
  return words.slice(0, mostWords).map((word) => spell(word, headline));
}

interface PageStatusProps {
  readonly page: PopupPage;
  readonly onShowOnce: () => void;
  /** Opens the panel on the page and moves the focus into it. */
  readonly onGoToPanel: () => void;
  /** Asks the browser for the site; called in the click itself, because the browser wants that. */
  readonly onShowAlways: (site: string) => void;
}

/** Why the panel is or is not shown on this page, on which evidence, and the ways to have it shown all the same. */
export function PageStatus({ page, onShowOnce, onGoToPanel, onShowAlways }: PageStatusProps): JSX.Element {
  const { t, facts } = useRecord();
  const { state, verdict } = page;
  const key = explain(page);
  const words = listSeen(page).map((word) => t('quoted', { text: word }));
  const isThere = page.shownOnce || (state.kind === 'on' && verdict === 'talks');
  const canShow = !isThere && state.kind !== 'not-a-website';
  const canAsk = state.kind === 'needs-permission';
  return (
    <>
      {key !== null && <p>{t(key)}</p>}
      {words.length > 0 && (
        <p class="quiet">{t('whyEvidence', { words: formatList(words, facts.locale) })}</p>
      )}
      {isThere && (
        <div class="button-row">
          <button type="button" class="plain-button" onClick={onGoToPanel}>
            {t('goToPanel')}
          </button>
        </div>
      )}
      {canShow && (
        <div class="button-row">
          <button type="button" class="plain-button" onClick={onShowOnce}>
            {t('showOnce')}
          </button>
          {canAsk && (
            <button type="button" class="plain-button" onClick={() => onShowAlways(state.site)}>
              {t('showAlways')}
            </button>
          )}
        </div>
      )}
      {canAsk && <p class="quiet">{t('showAlwaysNote', { site: state.site })}</p>}
    </>
  );
}
