import { letterLimits, wordGroups } from '../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../model/word-groups.ts';
import { matchEntry } from './match-entry.ts';
import { unpackScript } from './script-packing.ts';

/** Words of a group as they stand in a text, and where. */
export interface Find {
  readonly words: string;
  readonly at: number;
}

/** What a text holds of each group, in the order in which it stands there. */
export type WordFinds = Readonly<Record<WordGroup, readonly Find[]>>;

/**
 * The words of all groups of one language in a normalised text. Most entries are not in a text at all, so each is first
 * looked for as plain text, once in the whole of it. No pattern is built from them: on a page that is read once, that would
 * cost more than all the rest.
 */
export function findWords(
  { languages, latin }: CompiledVocabulary,
  language: string,
  text: string,
): WordFinds {
  const [prefixes = '', common, ...own] = unpackScript(languages[language] ?? '', language).split('~');
  const names = common ? latin.split('~') : [];
  const fronts = prefixes ? prefixes.split('|') : [];
  const inGroup = (at: number): readonly Find[] => {
    const finds: Find[] = [];
    for (const entry of `${own[at] ?? ''}|${names[at] ?? ''}`.split('|')) {
      const anchor = anchorOf(entry);
      let hit = anchor ? text.indexOf(anchor) : -1;
      if (hit < 0) continue;
      const words = entry.split(' ');
      const letters = words[1] ? letterLimits.inPhrase : letterLimits.alone;
      for (; hit >= 0; hit = text.indexOf(anchor, hit + 1)) {
        const start = text.lastIndexOf(' ', hit) + 1;
        const end = matchEntry(words, text, start, letters, fronts);
        if (end) finds.push({ words: text.slice(start, end), at: start });
      }
    }
    return finds[1] ? dropOverlaps(finds) : finds;
  };
  return Object.fromEntries(wordGroups.map((group, at) => [group, inGroup(at)])) as WordFinds;
}

/** What any text with the entry holds to the letter: its first word up to a star, or behind one at its beginning. */
function anchorOf(entry: string): string {
  const start = entry.startsWith('*') ? 1 : 0;
  const star = entry.indexOf('*', start);
  const space = entry.indexOf(' ');
  const end = star < 0 || (space >= 0 && space < star) ? space : star;
  return entry.slice(start, end < 0 ? entry.length : end);
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
