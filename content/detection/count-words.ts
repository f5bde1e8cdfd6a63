import { wordGroups } from '../model/word-groups.ts';
import type { WordGroup } from '../model/word-groups.ts';
import type { Evidence } from './judgement.ts';
import type { Find, FindWords } from './find-words.ts';

/** How many different words of each group a zone holds; `background` counts the truces that are named in passing. */
export type WordCounts = Readonly<Record<WordGroup | 'background', number>>;

/** So many letters before it, a "since" or "despite" still governs the truce. */
const REACH = 35;

/** The counts of a zone; every group that is found goes into the evidence where that is given. */
export function countWords(
  text: string,
  find: FindWords,
  where: Evidence['where'] = 'lead',
  evidence: Evidence[] = [],
): WordCounts {
  const asides = find('aside', text);
  const isInPassing = ({ at }: Find): boolean =>
    asides.some((aside) => aside.at <= at && at - aside.at < REACH);
  const count = (kind: WordGroup | 'background', finds: readonly Find[]): readonly [string, number] => {
    const words = [...new Set(finds.map((found) => found.words))];
    if (words[0]) evidence.push({ kind, words: words.slice(0, 3).join(', ').slice(0, 90), where });
    return [kind, words.length];
  };
  const truces = find('truce', text);
  return Object.fromEntries([
    count('background', truces.filter(isInPassing)),
    ...wordGroups.map((group) =>
      count(group, group === 'truce' ? truces.filter((truce) => !isInPassing(truce)) : find(group, text)),
    ),
  ]) as WordCounts;
}
