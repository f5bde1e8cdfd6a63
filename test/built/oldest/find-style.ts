import type { Identifier } from '@mdn/browser-compat-data/types';
import { compatData, listBelow, statementOf } from './read-compat-data.ts';

/** Functions stand at different depths. */
function findDeep(parent: Identifier, wanted: string): Identifier | undefined {
  for (const [name, thing] of listBelow(parent)) {
    const found = name === wanted && statementOf(thing) !== undefined ? thing : findDeep(thing, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What MDN knows of a name such as `properties.inset` or `types.light-dark`. */
export function findStyle(name: string): Identifier | undefined {
  const [kind = '', ...rest] = name.split('.');
  const parent = compatData.css[kind];
  if (parent === undefined) return undefined;
  const wanted = rest.join('.');
  return parent[wanted] ?? (kind === 'types' ? findDeep(compatData.css, wanted) : undefined);
}
