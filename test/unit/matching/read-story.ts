import { compileFacts } from '../../../content/build/compile/compile-facts.ts';
import { compileMatching } from '../../../content/build/compile/compile-matching.ts';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { readFacts } from '../../../content/build/read/read-facts.ts';
import type { PassageText } from '../../../content/matching/passage.ts';
import { readAgainstRecord } from '../../../content/matching/read-against-record.ts';
import { runAtOnce } from '../../../content/matching/steps.ts';
import type { ArticleAgainstRecord } from '../../../content/matching/read-against-record.ts';
import type { CompiledFacts } from '../../../content/model/compiled-facts.ts';
import type { CompiledMatching } from '../../../content/model/compiled-matching.ts';

const { facts } = readFacts(factsRoot);
if (!facts) throw new Error('The facts could not be read.');
const read = facts;

/** The real record, as the panel has it. */
export const record: CompiledFacts = compileFacts(read, 'en', {});

const compiled = new Map<string, CompiledMatching>();

/** How articles in `language` are matched against the real record. */
export function matchingOf(language: string): CompiledMatching {
  const known = compiled.get(language) ?? compileMatching(read, language);
  compiled.set(language, known);
  return known;
}

/** The first text is the headline, the next two are the lead. */
export function toPassages(texts: readonly string[]): readonly PassageText[] {
  return texts.map((text, index) => ({
    text,
    role: index === 0 ? 'headline' : index <= 2 ? 'lead' : 'paragraph',
  }));
}

/** A story against the real record. */
export function readStory(
  language: string,
  texts: readonly string[],
  published: string | null = null,
): ArticleAgainstRecord {
  return runAtOnce(readAgainstRecord(toPassages(texts), record, matchingOf(language), published));
}

/** An invented story and everything that is to be found in it. */
export interface Story {
  readonly about: string;
  readonly published: string | null;
  readonly texts: readonly string[];
  /** `id: words` of every mention but those that every article has; words as written, each once, `/` between. */
  readonly mentions: readonly string[];
  /** `standing kind: words, speaker`; the speaker `-` where the story names none. */
  readonly phrases: readonly string[];
}

/** The mentions of a story as `Story.mentions` lists them, ordered by the alphabet. */
export function listMentions(
  { mentions }: ArticleAgainstRecord,
  texts: readonly string[],
): readonly string[] {
  return mentions
    .filter(({ everywhere }) => !everywhere)
    .map(({ id, occurrences }) => {
      const words = occurrences.map(({ passage, start, end }) => texts[passage]?.slice(start, end) ?? '');
      return `${id}: ${[...new Set(words)].join(' / ')}`;
    })
    .sort();
}

/** The phrases of a story as `Story.phrases` lists them, in reading order. */
export function listPhrases({ phrases }: ArticleAgainstRecord, texts: readonly string[]): readonly string[] {
  return phrases.map(({ standing, kind, passage, start, end, speaker }) => {
    const words = texts[passage]?.slice(start, end) ?? '';
    return `${standing} ${kind}: ${words}, ${speaker?.words ?? '-'}`;
  });
}
