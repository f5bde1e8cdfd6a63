import { wordGroups } from '../model/word-groups.ts';
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
  const [prefixes = '', common, ...own] = unpackScript(vocabulary.languages[language] ?? '', language).split('~');
  const names = common ? vocabulary.latin.split('~') : [];
  const patterns = new Map<WordGroup, RegExp>();
  const patternOf = (group: WordGroup): RegExp => {
    const at = wordGroups.indexOf(group);
    const pattern = patterns.get(group) ?? buildPattern([own[at], names[at]].filter(Boolean).join('|'), prefixes);
    patterns.set(group, pattern);
    return pattern;
  };
  return (group, text) => {
    const found: Find[] = [];
    for (const match of text.matchAll(patternOf(group))) if (found.push({ words: match[0].trim(), at: match.index }) >= MOST_FINDS) break;
    return found;
  };
}

/** `*`: any letters; `_`: up to three words in between; prefixes may stand before every word. */
function buildPattern(entries: string, prefixes: string): RegExp {
  const before = prefixes ? `(?:${prefixes})?` : '';
  const source = (entries || '_')
    .replace(/[^ |]+/g, (word) => (word === '_' ? word : before + word.replaceAll('*', '[^ ]*')))
    .replaceAll(' _ ', '(?: [^ ]+){0,3} ');
  return new RegExp(` (?:${source})(?= )`, 'g');
}
