import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Words } from '../../content/model/compiled-facts.ts';
import { useIsDraft, useLanguageSwitch } from './language-switch.ts';
import type { TranslatedEntry } from './language-switch.ts';
import { ExplainedWords } from './ExplainedWords.tsx';

/** English under what was translated from it. */
export function Original({ text }: { readonly text: string }): JSX.Element {
  return (
    <span class="original" lang="en" dir="ltr">
      {text}
    </span>
  );
}

/** Whether English is to stand beside what is said of `entry`; asks for it where it is. */
export function useOriginals(entry: TranslatedEntry): boolean {
  const isDraft = useIsDraft(entry);
  const wantOriginal = useLanguageSwitch()?.wantOriginal;
  useEffect(() => {
    if (isDraft) wantOriginal?.();
  }, [isDraft, wantOriginal]);
  return isDraft;
}

interface WithOriginalProps {
  readonly words: Words;
  readonly entry: TranslatedEntry;
}

/** A text on which the sides differ: while its translation is a draft, the English one stands under it. */
export function WithOriginal({ words, entry }: WithOriginalProps): JSX.Element {
  const isDraft = useOriginals(entry);
  const original = typeof words === 'string' ? undefined : words.original;
  return (
    <>
      <ExplainedWords words={words} />
      {isDraft && original !== undefined && <Original text={original} />}
    </>
  );
}
