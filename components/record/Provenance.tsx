import type { JSX } from 'preact';
import type { InOneLanguage } from '../../content/model/compiled-facts.ts';
import type { Event } from '../../content/model/event.ts';
import { formatDate } from '../../content/locales/format-date.ts';
import { useRecord } from './record-context.ts';
import { SourceList } from './SourceList.tsx';
import { WordsOf } from './WordsOf.tsx';

type Sourced = Pick<
  InOneLanguage<Event>,
  'sources' | 'singleSource' | 'confidence' | 'howKnown' | 'checked' | 'secondLook'
>;

/** Where a claim comes from, when it was checked and how sure the editors are; stands under every entry. */
export function Provenance({ entry }: { readonly entry: Sourced }): JSX.Element {
  const { facts, t } = useRecord();
  const date = formatDate(entry.checked ?? facts.record.checkedOn, facts.locale);
  const looks = { none: 'checkedOnce', corrected: 'checkedCorrected' } as const;
  const key =
    entry.secondLook === 'none' || entry.secondLook === 'corrected' ? looks[entry.secondLook] : 'checkedOn';
  return (
    <footer class="provenance">
      {entry.howKnown !== undefined && (
        <p class="how-known">
          <strong>{t('howKnown')}:</strong> <WordsOf words={entry.howKnown} />
        </p>
      )}
      <SourceList numbers={entry.sources} single={entry.singleSource} />
      <p class="checked">
        {t(key, { date })}
        {entry.confidence !== 'high' &&
          ` ${t(entry.confidence === 'low' ? 'confidenceLow' : 'confidenceMedium')}.`}
      </p>
    </footer>
  );
}
