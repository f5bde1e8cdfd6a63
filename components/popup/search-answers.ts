import MiniSearch from 'minisearch';
import { normalizeText } from '../../content/article/normalize-text.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { plainWords } from '../record/plain-words.ts';

type Question = CompiledFacts['questions'][number];
type Term = CompiledFacts['glossary'][number];

/** What a search found, best first. An empty search finds every question and no term. */
export type FoundAnswers = readonly (Question | Term)[];

/** An entry as it is searched: what the reader sees closed, other words for it, and what opens under it. */
interface Indexed {
  readonly id: number;
  readonly face: string;
  readonly also: string;
  readonly rest: string;
}

/** A word found in a question weighs more than one found in its answer. */
const boost = { face: 3, also: 2, rest: 1 } as const;
/** Who asks wants an answer rather than a definition. */
const questionBoost = 1.5;
/** Fewer letters begin too many words; only the one that is being typed counts from its first letter. */
const shortestBeginning = 3;
/** Shorter words become others by one slip. */
const shortestMisspelt = 6;
/** Of several words, what holds the least telling of them only fills the list. */
const leastShare = 0.08;

const joinWords = (texts: readonly Words[] = []): string => texts.map(plainWords).join(' ');

/** The words of a text, accents, vowel signs and case aside. */
function splitWords(text: string): string[] {
  return normalizeText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Small words as they are written onto the front of a word, with the letters of it that they swallow: `لل=ال`. */
type Prefixes = readonly (readonly string[])[];

function readPrefixes(prefixes: readonly string[]): Prefixes {
  return prefixes.map((prefix) => prefix.split('=').map((part) => normalizeText(part).trim()));
}

/** A word as it is, and without whatever small words are written onto its front. */
function listForms(word: string, prefixes: Prefixes): string[] {
  const stems = prefixes.flatMap(([written = '', replaced = '']) => {
    if (written === '' || !word.startsWith(written)) return [];
    const stem = replaced + word.slice(written.length);
    return stem.length - replaced.length < shortestBeginning ? [] : [stem];
  });
  return [word, ...stems];
}

/**
 * A search over the questions and terms of `facts`: finds those that hold words of the query, or words that begin with
 * them or differ by a slip, and puts first what holds most of them and the rarest.
 */
export function indexAnswers(facts: CompiledFacts): (query: string) => FoundAnswers {
  const { questions, glossary } = facts;
  const entries: FoundAnswers = [...questions, ...glossary];
  const prefixes = readPrefixes(facts.prefixes);
  const faces = [
    ...questions.map(({ question, keywords, answer }) => [[question], keywords, [answer]] as const),
    ...glossary.map(({ term, aliases, plain }) => [[term], aliases, [plain]] as const),
  ];
  const index = new MiniSearch<Indexed>({
    fields: ['face', 'also', 'rest'],
    tokenize: splitWords,
    processTerm: (word) => listForms(word, prefixes),
    searchOptions: {
      boost,
      boostDocument: (id) => ((id as number) < questions.length ? questionBoost : 1),
      prefix: (word, at, words) => word.length >= shortestBeginning || at === words.length - 1,
      fuzzy: (word) => (word.length >= shortestMisspelt ? 1 : false),
    },
  });
  index.addAll(
    faces.map(([face, also, rest], id) => {
      return { id, face: joinWords(face), also: joinWords(also), rest: joinWords(rest) };
    }),
  );
  return (query) => {
    const { length } = splitWords(query);
    if (length === 0) return questions;
    const found = index.search(query);
    const least = length === 1 ? 0 : (found[0]?.score ?? 0) * leastShare;
    return found.filter(({ score }) => score >= least).flatMap(({ id }) => entries[id as number] ?? []);
  };
}
