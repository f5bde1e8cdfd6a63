import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data/types';
// The name means that no import attribute is needed; the data are the same.
import data from '@mdn/browser-compat-data/forLegacyNode';

/** What MDN knows of the browsers. */
export const compatData: CompatData = data;

/** The statement of one thing; none where it only holds others. */
export function statementOf({ __compat: compat }: Identifier): CompatStatement | undefined {
  return compat;
}

/** The things directly below one, by name: of `api.Document` its members. */
export function listBelow(parent: Identifier): readonly (readonly [string, Identifier])[] {
  return Object.entries(parent).filter((entry): entry is [string, Identifier] => entry[0] !== '__compat');
}

/**
 * Every object and every member of the language and of pages by its bare name, each with all that bear it: a script alone
 * does not tell whose `.at()` is called.
 */
export function indexNames(): ReadonlyMap<string, readonly CompatStatement[]> {
  const index = new Map<string, CompatStatement[]>();
  const add = (name: string, thing: Identifier): void => {
    const compat = statementOf(thing);
    const bare = name.replace(/_(?:static|event)$/, '');
    if (compat !== undefined) index.set(bare, [...(index.get(bare) ?? []), compat]);
  };
  for (const root of [compatData.api, compatData.javascript['builtins'] ?? {}])
    for (const [name, thing] of listBelow(root)) {
      add(name, thing);
      for (const [member, inside] of listBelow(thing)) {
        add(member, inside);
        // `Intl.DateTimeFormat.formatRange` is one deeper.
        for (const [deeper, last] of listBelow(inside)) add(deeper, last);
      }
    }
  return index;
}
