import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Which text of an entry explains a term of the glossary, by the term's place: the first that has it. */
type ExplainedTerms = Map<number, string>;

/** Null where nothing is explained. */
export const ExplainedTermsContext = createContext<ExplainedTerms | null>(null);

/** One opened entry, in which each term of the glossary is explained where it first stands. */
export function ExplainedScope({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [explained] = useState<ExplainedTerms>(() => new Map());
  return <ExplainedTermsContext.Provider value={explained}>{children}</ExplainedTermsContext.Provider>;
}
