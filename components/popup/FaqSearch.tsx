import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { GlossaryEntry } from '../record/GlossaryEntry.tsx';
import { QuestionEntry } from '../record/QuestionEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { indexAnswers } from './search-answers.ts';

/** More than a reader looks through; drawing a thousand at each letter would make the typing slow. */
const mostDrawn = 40;

/** The search of `facts`, which is made when it is first asked: who only looks at the popup does not wait for it. */
function indexWhenAsked(facts: CompiledFacts): ReturnType<typeof indexAnswers> {
  let search: ReturnType<typeof indexAnswers> | undefined;
  return (query) => (search ??= indexAnswers(facts))(query);
}

/** The quick answers, filtered while the reader types: the questions and terms that fit, best first. */
export function FaqSearch(): JSX.Element {
  const { facts, t } = useRecord();
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const search = useMemo(() => indexWhenAsked(facts), [facts]);
  const searching = /[\p{L}\p{N}]/u.test(query);
  const found = searching ? search(query) : facts.questions;
  const count = found.length;
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
          onFocus={() => void search('')}
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
