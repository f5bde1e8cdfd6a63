import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../content/matching/mention.ts';
import { ExplainedScope } from '../record/ExplainedScope.tsx';
import { FactBody } from '../record/FactBody.tsx';
import { plainWords } from '../record/plain-words.ts';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { useArticle } from './article-view.ts';

/**
 * Something the article mentions. A click opens what the record holds and goes to the passage; each further click goes
 * to the next passage.
 */
export function MentionEntry({ mention }: { readonly mention: Mention }): JSX.Element {
  const { t } = useRecord();
  const article = useArticle();
  const [shown, setShown] = useState(0);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { occurrences, facts, label } = mention;
  const count = occurrences.length;
  const open = shown > 0;
  const next = (): void => {
    const occurrence = occurrences[shown % count];
    if (occurrence) article?.show(occurrence);
    setShown((shown % count) + 1);
  };
  const close = (): void => {
    setShown(0);
    // The button that was pressed is gone with what it closed.
    button.current?.focus();
  };
  return (
    <li class="mention">
      <div class="mention-row">
        <h4 class="mention-heading">
          <button
            ref={button}
            type="button"
            class="mention-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={next}
          >
            <WordsOf words={label} />
            <span class="quiet">
              {open
                ? t('mentionPlace', { place: Math.min(shown, count), count })
                : t('mentionCount', { count })}
            </span>
          </button>
        </h4>
        {open && (
          <button type="button" class="link-button" onClick={close}>
            {t('closeMention')}
          </button>
        )}
      </div>
      <div id={id} class="mention-facts" hidden={!open}>
        {open && (
          <ExplainedScope>
            {facts.map((reference) => (
              <FactBody key={reference.list + reference.id} reference={reference} under={plainWords(label)} />
            ))}
          </ExplainedScope>
        )}
      </div>
    </li>
  );
}
