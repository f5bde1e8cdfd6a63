import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { WordsOf } from './WordsOf.tsx';

interface TermProps {
  /** As the text writes it. */
  readonly word: string;
  readonly entry: CompiledFacts['glossary'][number];
}

/** Milliseconds: a pointer that only passes by opens nothing, and one on its way into the explanation closes nothing. */
const hoverDelay = 200;

/**
 * A term of the glossary inside of a text. A click, a tap or a key opens what it means, and so does a pointer that rests on
 * it; Escape closes it and nothing else (WCAG 1.4.13).
 */
export function Term({ word, entry }: TermProps): JSX.Element {
  const [shown, setShown] = useState<'by click' | 'by pointer' | null>(null);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const plan = (next: typeof shown) => (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setShown((now) => (now === 'by click' ? now : next)), hoverDelay);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    // It hangs over what stands below, which may be the edge of the panel. A pointer would lose the word that it rests on.
    if (shown === 'by click') text.current?.scrollIntoView({ block: 'nearest' });
    if (shown === null) return undefined;
    // Heard before anybody else: the focus may be in the page or in the panel, which would close with it.
    const places = [root.current?.ownerDocument, root.current?.getRootNode()];
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      clearTimeout(waiting.current);
      setShown(null);
    };
    for (const place of places) place?.addEventListener('keydown', close as EventListener, true);
    return () => {
      for (const place of places) place?.removeEventListener('keydown', close as EventListener, true);
    };
  }, [shown]);
  return (
    <span ref={root} class="term" onPointerEnter={plan('by pointer')} onPointerLeave={plan(null)}>
      <button
        type="button"
        class="term-button"
        aria-expanded={shown !== null}
        aria-controls={id}
        onClick={() => {
          clearTimeout(waiting.current);
          setShown(shown === 'by click' ? null : 'by click');
        }}
      >
        {word}
      </button>
      <span ref={text} id={id} class="term-text" hidden={shown === null}>
        {shown !== null && (
          <>
            <strong>
              <WordsOf words={entry.term} />
            </strong>{' '}
            <WordsOf words={entry.plain} />
          </>
        )}
      </span>
    </span>
  );
}
