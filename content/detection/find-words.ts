import { letterLimits, wordGroups } from '../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../model/word-groups.ts';
import { matchEntry } from './match-entry.ts';
import { unpackScript } from './script-packing.ts';

/** Words of a group as they stand in a text, and where. */
export interface Find {
  readonly words: string;
  readonly at: number;
}

/** Finds the words of a group in a normalised text, in the order in which they stand there. */
export type FindWords = (group: WordGroup, text: string) => readonly Find[];

/**
 * A finder for one language of the vocabulary. Most entries are not in a text at all, so each is first looked for as plain
 * text. No pattern is built from them: on a page that is read once, that would cost more than all the rest.
 */
export function createFinder({ languages, latin }: CompiledVocabulary, language: string): FindWords {
  const [prefixes = '', common, ...own] = unpackScript(languages[language] ?? '', language).split('~');
  const names = common ? latin.split('~') : [];
  const fronts = prefixes ? prefixes.split('|') : [];
  return (group, text) => {
    const at = wordGroups.indexOf(group);
    const finds: Find[] = [];
    for (const entry of `${own[at]}|${names[at]}`.split('|')) {
      const words = entry.split(' ');
      const [before = '', after = ''] = (words[0] ?? '').split('*');
      // What any text with the entry holds to the letter.
      const anchor = before || after;
      const letters = words[1] ? letterLimits.inPhrase : letterLimits.alone;
      for (let hit = anchor ? text.indexOf(anchor) : -1; hit >= 0; hit = text.indexOf(anchor, hit + 1)) {
        const start = text.lastIndexOf(' ', hit) + 1;
        const end = matchEntry(words, text, start, letters, fronts);
        if (end) finds.push({ words: text.slice(start, end), at: start });
      }
    }
    return finds[1] ? dropOverlaps(finds) : finds;
  };
}

/** Of finds that share words the first stays and, of those that begin together, the first of the vocabulary. */
function dropOverlaps(finds: Find[]): readonly Find[] {
  let end = -1;
  return finds
    .sort((a, b) => a.at - b.at)
    .filter(({ words, at }) => {
      if (at < end) return false;
      end = at + words.length;
      return true;
    });
}
