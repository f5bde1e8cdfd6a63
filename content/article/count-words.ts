import type { WordGroup } from '../model/word-groups.ts';
import type { Evidence } from './judgement.ts';
import type { FindWords } from './word-patterns.ts';

/** How many different words of a group a zone holds; `background` counts only truces named in passing. */
export type CountWords = (group: WordGroup | 'background') => number;

/** So many letters before it, a "since" or "despite" still governs the truce. */
const REACH = 35;

/** A counter for one zone; every group that is counted and found goes into the evidence. */
export function createCounter(
  where: Evidence['where'],
  text: string,
  find: FindWords,
  evidence: Evidence[],
): CountWords {
  const counted = new Map<string, number>();
  const look = (group: WordGroup | 'background'): readonly string[] => {
    if (group !== 'truce' && group !== 'background') return find(group, text).map(({ words }) => words);
    const asides = find('aside', text);
    const inPassing = (at: number): boolean =>
      asides.some((aside) => aside.at <= at && at - aside.at < REACH);
    return find('truce', text)
      .filter(({ at }) => inPassing(at) === (group === 'background'))
      .map(({ words }) => words);
  };
  return (group) => {
    const known = counted.get(group);
    if (known !== undefined) return known;
    const words = [...new Set(look(group))];
    if (words.length > 0)
      evidence.push({ kind: group, words: words.slice(0, 3).join(', ').slice(0, 90), where });
    counted.set(group, words.length);
    return words.length;
  };
}
