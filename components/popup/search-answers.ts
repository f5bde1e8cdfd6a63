import { normalizeText } from '../../content/article/normalize-text.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { plainWords } from '../record/plain-words.ts';

type Question = CompiledFacts['questions'][number];
type Term = CompiledFacts['glossary'][number];

/** What a search found, best first. An empty search finds every question and no term. */
export interface FoundAnswers {
  readonly questions: readonly Question[];
  readonly terms: readonly Term[];
}

interface Indexed<Item> {
  readonly item: Item;
  /** What the reader sees closed; a word found here weighs more than one found in the answer. */
  readonly face: string;
  readonly all: string;
}

function index<Item>(item: Item, face: readonly Words[], rest: readonly Words[]): Indexed<Item> {
  const join = (texts: readonly Words[]): string => ` ${normalizeText(texts.map(plainWords).join(' '))}`;
  return { item, face: join(face), all: join([...face, ...rest]) };
}

function find<Item>(entries: readonly Indexed<Item>[], words: readonly string[]): readonly Item[] {
  const score = ({ face }: Indexed<Item>): number => words.filter((word) => face.includes(word)).length;
  return entries
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .toSorted((one, other) => score(other) - score(one))
    .map(({ item }) => item);
}

/** A search over the questions and terms of `facts`: every word of the query must occur, accents and case aside. */
export function indexAnswers(facts: CompiledFacts): (query: string) => FoundAnswers {
  const questions = facts.questions.map((item) =>
    index(item, [item.question, ...(item.keywords ?? [])], [item.answer]),
  );
  const terms = facts.glossary.map((item) => index(item, [item.term, ...(item.aliases ?? [])], [item.plain]));
  return (query) => {
    const words = normalizeText(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    if (words.length === 0) return { questions: facts.questions, terms: [] };
    return { questions: find(questions, words), terms: find(terms, words) };
  };
}
