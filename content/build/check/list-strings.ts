import type { Key } from '../read/fact-file.ts';

/** A string of the facts with the keys that lead to it. */
export type PlacedString = readonly [path: string, keys: readonly Key[], text: string];

/** Every string in `value`, which stands at `keys` of the file `path`. */
export function listStrings(path: string, value: unknown, keys: readonly Key[]): readonly PlacedString[] {
  if (typeof value === 'string') return [[path, keys, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    listStrings(path, child, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}
