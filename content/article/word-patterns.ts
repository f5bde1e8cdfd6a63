import { letterLimits, wordGroups } from '../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../model/word-groups.ts';
import { unpackScript } from './script-packing.ts';

/** Words of a group as they stand in a text, and where. */
export interface Find {
  readonly words: string;
  readonly at: number;
}

/** Finds the words of a group in a normalised text: at most twenty finds. */
export type FindWords = (group: WordGroup, text: string) => readonly Find[];

const MOST_FINDS = 20;

/** A finder for one language of the vocabulary; the pattern of a group is built when that group is first asked for. */
export function createFinder(vocabulary: CompiledVocabulary, language: string): FindWords {
  const [prefixes = '', common, ...own] = unpackScript(vocabulary.languages[language] ?? '', language).split(
    '~',
  );
  const names = common ? vocabulary.latin.split('~') : [];
  const patterns = new Map<WordGroup, RegExp>();
  const patternOf = (group: WordGroup): RegExp => {
    const at = wordGroups.indexOf(group);
    const pattern =
      patterns.get(group) ?? buildPattern([own[at], names[at]].filter(Boolean).join('|'), prefixes);
    patterns.set(group, pattern);
    return pattern;
  };
  return (group, text) => {
    const found: Find[] = [];
    for (const match of text.matchAll(patternOf(group)))
      if (found.push({ words: match[0].trim(), at: match.index }) >= MOST_FINDS) break;
    return found;
  };
}

/** `*` and the end of a word of full length: any letters; `_`: up to three words; prefixes may stand before every word. */
function buildPattern(entries: string, prefixes: string): RegExp {
  const before = prefixes ? `(?:${prefixes})?` : '';
  const toSource = (entry: string): string => {
    const limit = entry.includes(' ') ? letterLimits.inPhrase : letterLimits.alone;
    const words = entry
      .split(' ')
      .map((word) => before + word.replaceAll('*', '[^ ]*') + (word.length < limit ? '' : '[^ ]*'));
    return words.join(' ').replace(` ${before}_`, '(?: [^ ]+){0,3}');
  };
  return new RegExp(` (?:${(entries || '_').split('|').map(toSource).join('|')})(?= )`, 'g');
}
