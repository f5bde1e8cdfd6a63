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

/** A word of the query as it may stand in a text: as it is, or without what is written onto its front. */
type Forms = readonly string[];

/** Fewer letters would be found everywhere. */
const shortestStem = 3;

function listForms(word: string, prefixes: readonly string[]): Forms {
  const stems = prefixes.flatMap((prefix) => {
    // `لل=ال`: the letters stand for others that belong to the word.
    const [written = '', replaced = ''] = prefix.split('=').map((part) => normalizeText(part).trim());
    if (written === '' || !word.startsWith(written)) return [];
    const stem = replaced + word.slice(written.length);
    return stem.length - replaced.length < shortestStem ? [] : [stem];
  });
  return [word, ...stems];
}

function find<Item>(entries: readonly Indexed<Item>[], words: readonly Forms[]): readonly Item[] {
  const holds = (text: string, forms: Forms): boolean => forms.some((form) => text.includes(form));
  const score = ({ face }: Indexed<Item>): number => words.filter((forms) => holds(face, forms)).length;
  return entries
    .filter(({ all }) => words.every((forms) => holds(all, forms)))
    .toSorted((one, other) => score(other) - score(one))
    .map(({ item }) => item);
}

/**
 * A search over the questions and terms of `facts`: every word of the query must occur, accents, vowel signs and case
 * aside, and whatever small words are written onto its front.
 */
export function indexAnswers(facts: CompiledFacts): (query: string) => FoundAnswers {
  const questions = facts.questions.map((item) =>
    index(item, [item.question, ...(item.keywords ?? [])], [item.answer]),
  );
  const terms = facts.glossary.map((item) => index(item, [item.term, ...(item.aliases ?? [])], [item.plain]));
  return (query) => {
    const words = normalizeText(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => listForms(word, facts.prefixes));
    if (words.length === 0) return { questions: facts.questions, terms: [] };
    return { questions: find(questions, words), terms: find(terms, words) };
  };
}
