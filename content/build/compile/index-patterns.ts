import type { PatternLines } from '../../model/compiled-matching.ts';

const keyLength = 3;

function keysOf(pattern: string, lists: ReadonlySet<string>): readonly string[] {
  const [first = ''] = pattern.toLowerCase().split(' ');
  const keys = first.split('|').map((choice) => {
    if (choice.startsWith('<') && choice !== '<number>' && !lists.has(choice.slice(1, -1))) {
      throw new Error(`"${pattern}": there is no list ${choice}. Correct the name, or add the list.`);
    }
    return choice.endsWith('*') ? `${choice.slice(0, keyLength)}*` : choice;
  });
  return [...new Set(keys)];
}

/** Lines of pattern and values by the words with which they can begin, so that no page has to sort them. */
export function indexPatterns(
  lines: readonly (readonly [pattern: string, ...values: readonly string[]])[],
  lists: ReadonlySet<string>,
): PatternLines {
  const byKey = new Map<string, string[]>();
  for (const [pattern, ...values] of lines) {
    const line = [pattern, ...values].join('\t').trimEnd();
    for (const key of keysOf(pattern, lists)) byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const firstLists = [...byKey.keys()].filter((key) => key.startsWith('<') && key !== '<number>');
  if (firstLists.length > 0) byKey.set('<', [firstLists.join(' ')]);
  return Object.fromEntries([...byKey].toSorted().map(([key, block]) => [key, block.join('\n')]));
}
