import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { formatDate } from '../../content/wording/format-date.ts';
import { Disclosure } from './Disclosure.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

interface QuestionEntryProps {
  readonly question: CompiledFacts['questions'][number];
  readonly level: 3 | 4 | 5;
  readonly open?: boolean;
}

/** A common question; its answer opens under it, with the day as of which it is true. */
export function QuestionEntry({ question, level, open = false }: QuestionEntryProps): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <Disclosure
      name={question.id}
      level={level}
      className="entry"
      title={<WordsOf words={question.question} />}
      open={open}
    >
      {() => (
        <>
          <p>
            <ExplainedWords words={question.answer} />{' '}
            <span class="quiet">{t('asOf', { date: formatDate(question.asOf, facts) })}</span>
          </p>
          <Provenance entry={question} />
        </>
      )}
    </Disclosure>
  );
}
