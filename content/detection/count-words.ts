import { wordGroups } from '../model/word-groups.ts';
import type { WordGroup } from '../model/word-groups.ts';
import type { Find, WordFinds } from './find-words.ts';
import type { Evidence } from './judgement.ts';

/** How many different words of each group a zone holds; `background` counts the truces that are named in passing. */
export type WordCounts = Readonly<Record<WordGroup | 'background', number>>;

/** So many letters before it, a "since" or "despite" still governs the truce. */
const REACH = 35;

/**
 * The counts of the zone of a text between two of its letters; every group that is found goes into the evidence where that
 * is given.
 */
export function countWords(
  finds: WordFinds,
  from: number,
  to: number,
  where: Evidence['where'] = 'lead',
  evidence: Evidence[] = [],
): WordCounts {
  const inZone = (group: WordGroup): readonly Find[] =>
    finds[group].filter(({ words, at }) => at >= from && at + words.length <= to);
  const asides = inZone('aside');
  const isInPassing = ({ at }: Find): boolean =>
    asides.some((aside) => aside.at <= at && at - aside.at < REACH);
  const count = (kind: WordGroup | 'background', found: readonly Find[]): readonly [string, number] => {
    const words = [...new Set(found.map((find) => find.words))];
    if (words[0]) evidence.push({ kind, words: words.slice(0, 3).join(', ').slice(0, 90), where });
    return [kind, words.length];
  };
  const truces = inZone('truce');
  return Object.fromEntries([
    count('background', truces.filter(isInPassing)),
    ...wordGroups.map((group) =>
      count(group, group === 'truce' ? truces.filter((truce) => !isInPassing(truce)) : inZone(group)),
    ),
  ]) as WordCounts;
}
