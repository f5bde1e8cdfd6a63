import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GlossaryEntry } from '../record/GlossaryEntry.tsx';
import { QuestionEntry } from '../record/QuestionEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { indexAnswers } from './search-answers.ts';

/** More than a reader looks through; drawing a thousand at each letter would make the typing slow. */
const mostDrawn = 40;

/** The quick answers, filtered while the reader types: the questions and terms that fit, best first. */
export function FaqSearch(): JSX.Element {
  const { facts, t } = useRecord();
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const [search, setSearch] = useState<ReturnType<typeof indexAnswers>>();
  // Once the popup is painted: nobody types before that.
  useEffect(() => setSearch(() => indexAnswers(facts)), [facts]);
  const found = search?.(query) ?? facts.questions;
  const count = found.length;
  const searching = /[\p{L}\p{N}]/u.test(query);
  const most = showsAll ? count : mostDrawn;
  return (
    <section class="faq" aria-label={t('quickAnswers')}>
      <h2>{t('quickAnswers')}</h2>
      <search>
        <input
          type="search"
          aria-label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setShowsAll(false);
          }}
        />
      </search>
      <output class="quiet">
        {searching &&
          (count === 0 ? t('searchNothing', { query: query.trim() }) : t('searchResults', { count }))}
      </output>
      {found
        .slice(0, most)
        .map((entry) =>
          'question' in entry ? (
            <QuestionEntry key={entry.id} question={entry} level={3} />
          ) : (
            <GlossaryEntry key={entry.id} term={entry} level={3} />
          ),
        )}
      {count > most && (
        <button type="button" class="plain-button" onClick={() => setShowsAll(true)}>
          {t('searchMore', { count: count - most })}
        </button>
      )}
    </section>
  );
}
