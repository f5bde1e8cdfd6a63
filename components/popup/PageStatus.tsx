import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { normalizeText } from '../../content/article/normalize-text.ts';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import { fillMessage } from '../record/fill-message.tsx';
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

/** The most words that an entry of the vocabulary has. */
const longestEntry = 5;

/**
 * The evidence has its words without capitals, vowel signs and accents. Those that stand in the headline are quoted as they
 * stand there; the others are no quotation.
 */
function spell(word: string, headline: string, quote: (text: string) => string): string {
  const words = [...headline.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const stretches = words.flatMap(({ index: start }, at) =>
    words
      .slice(at, at + longestEntry)
      .map(({ 0: last, index }) => headline.slice(start, index + last.length)),
  );
  const wanted = normalizeText(word).trim();
  const written = stretches.find((stretch) => normalizeText(stretch).trim() === wanted);
  return written === undefined ? word : quote(written);
}

/** The words of the page that tell a reader most of why, each once. */
function listSeen(evidence: PopupPage['evidence']): readonly string[] {
  // Small words around a truce speak for nothing by themselves; and what kind of page it is, is no word of the page.
  const telling = evidence.filter(({ kind, words }) => kind !== 'aside' && words !== '');
  return [...new Set(telling.flatMap(({ words }) => words.split(', ')))].slice(0, mostWords);
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
  const { t } = useRecord();
  const { state, verdict } = page;
  const key = explain(page);
  const quote = (text: string): string => t('quoted', { text });
  const words = listSeen(page.evidence).map((word) => spell(word, page.headline, quote));
  const isThere = page.shownOnce || (state.kind === 'on' && verdict === 'talks');
  const canShow = !isThere && state.kind !== 'not-a-website';
  const canAsk = state.kind === 'needs-permission';
  return (
    <>
      {key !== null && <p>{t(key)}</p>}
      {words.length > 0 && (
        <p class="quiet">
          {fillMessage(t, 'whyEvidence', {
            // Not as a list of the language: before its first one a browser takes longer than the popup has.
            words: words.map((word, place) => (
              <Fragment key={word}>
                {place > 0 && ' · '}
                <bdi>{word}</bdi>
              </Fragment>
            )),
          })}
        </p>
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
