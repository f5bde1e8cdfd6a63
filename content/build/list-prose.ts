type Key = string | number;

/** One sentence or paragraph of an entry, its language, and the keys that lead to it. */
export interface Prose {
  readonly language: string;
  readonly keys: readonly Key[];
  readonly text: string;
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
/** A speaker's own words are not the editors' prose: no style list applies to them. */
const quoted = new Set(['words']);

/** All prose of an entry in every language: the texts under keys that are language tags. */
export function listProse(value: unknown, keys: readonly Key[] = []): readonly Prose[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): readonly Prose[] => {
    if (quoted.has(key)) return [];
    const path = [...keys, Array.isArray(value) ? Number(key) : key];
    if (!languageTag.test(key) || Array.isArray(value)) return listProse(child, path);
    if (typeof child === 'string') return [{ language: key, keys: path, text: child }];
    if (!Array.isArray(child)) return listProse(child, path);
    return child.flatMap((text: unknown, index) =>
      typeof text === 'string' ? [{ language: key, keys: [...path, index], text }] : [],
    );
  });
}
