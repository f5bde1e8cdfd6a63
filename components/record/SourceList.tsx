import type { JSX } from 'preact';
import type { CompiledSources } from '../../content/model/compiled-facts.ts';
import { Day } from './Day.tsx';
import { useRecord } from './record-context.ts';
import { sourceKindKeys } from '../../content/wording/message-keys.ts';
import { WordsOf } from './WordsOf.tsx';

function SourceItem({ source }: { readonly source: CompiledSources[number] }): JSX.Element {
  const { t, facts } = useRecord();
  const { publisher, title, url, date, kind, language } = source;
  const ownership = source.ownership === undefined ? undefined : facts.ownership[source.ownership];
  return (
    <li class="source">
      <a href={url} target="_blank" rel="noopener noreferrer">
        <bdi>{publisher}</bdi>
        <span class="visually-hidden"> ({t('opensNewTab')})</span>
      </a>{' '}
      <span class="source-notes">
        {date === null ? t('dateNotKnown') : <Day date={date} />} · {t(sourceKindKeys[kind])}
        {ownership !== undefined && (
          <>
            {' · '}
            <WordsOf words={ownership} />
          </>
        )}
        {language !== facts.language &&
          ` · ${t('inLanguage', { language: facts.written.languages[language] ?? language })}`}
      </span>
      {title !== undefined && (
        <span class="source-title" lang={language} dir="auto">
          {title}
        </span>
      )}
    </li>
  );
}

interface SourceListProps {
  /** Places in the compiled sources. */
  readonly numbers: readonly number[];
  readonly single?: boolean | undefined;
}

/** The sources of a claim: publisher and date first, then the title where it was seen. */
export function SourceList({ numbers, single = false }: SourceListProps): JSX.Element {
  const { readSources, t } = useRecord();
  const sources = readSources();
  return (
    <div class="sources">
      <p class="sources-heading">
        {t('sources', { count: numbers.length })}
        {single && <span class="tag">{t('singleSource')}</span>}
      </p>
      <ul>
        {numbers.map((number) => {
          const source = sources[number];
          return source && <SourceItem key={number} source={source} />;
        })}
      </ul>
    </div>
  );
}
