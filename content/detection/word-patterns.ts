import { letterLimits, wordGroups } from '../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../model/word-groups.ts';
import { unpackScript } from './script-packing.ts';

/** Words of a group as they stand in a text, and where. */
export interface Find {
  readonly words: string;
  readonly at: number;
}

/** Finds the words of a group in a normalised text. */
export type FindWords = (group: WordGroup, text: string) => readonly Find[];

/** A finder for one language of the vocabulary. */
export function createFinder({ languages, latin }: CompiledVocabulary, language: string): FindWords {
  const [prefixes = '', common, ...own] = unpackScript(languages[language] ?? '', language).split('~');
  const names = common ? latin.split('~') : [];
  const before = prefixes && `(?:${prefixes})?`;
  return (group, text) => {
    const at = wordGroups.indexOf(group);
    // A pattern of all entries would cost more to build than to use: most are not in the text at all.
    const entries = `${own[at]}|${names[at]}`
      .split('|')
      .filter(
        (entry) =>
          entry &&
          (text.includes(entry) ||
            (/[ *_]/.test(entry) && entry.split(/[ *_]+/).every((part) => text.includes(part)))),
      )
      .map((entry) => toSource(entry, before));
    return entries[0]
      ? Array.from(text.matchAll(new RegExp(` (?:${entries.join('|')})(?= )`, 'g')), (match) => ({
          words: match[0].trim(),
          at: match.index,
        }))
      : [];
  };
}

/** `*` and the end of a word of full length: any letters; `_`: up to three words; prefixes may stand before every word. */
function toSource(entry: string, before: string): string {
  const limit = entry.includes(' ') ? letterLimits.inPhrase : letterLimits.alone;
  return entry
    .split(' ')
    .map((word) => before + word.replaceAll('*', '[^ ]*') + (word.length < limit ? '' : '[^ ]*'))
    .join(' ')
    .replace(` ${before}_`, '(?: [^ ]+){0,3}');
}
