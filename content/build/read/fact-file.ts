import { readFileSync } from 'node:fs';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';

/** One step on the way to a value of the facts: a name, or a place in a list. */
export type Key = string | number;

/** A YAML file of the editors' room: its text, its value, and where in the text each value stands. */
export interface FactFile {
  /** Path below `content/facts`, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** The 1-based line of the key (in a list: the item) at `keys`, or of its nearest parent that exists. */
  readonly lineOf: (keys: readonly Key[]) => number;
  /** What the YAML reader itself refuses (bad indentation, the same key twice). */
  readonly problems: readonly Problem[];
}

/** Where the value at `keys` begins: at its key, because an editor looks for the word before the colon. */
function findOffset(document: Document, keys: readonly Key[]): number | undefined {
  const parent = document.getIn(keys.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
    : undefined;
  const node = pair?.key ?? document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where a text begins with `*` or `&`, by which YAML refers: facts have none, and reading one may throw or never end. */
function listReferences(document: Document): readonly number[] {
  const places: number[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined))
      places.push(node.range?.[0] ?? 0);
  });
  return places;
}

/** A fact file made of `text`; unreadable YAML comes back as `problems`, never as an exception. */
export function parseFactFile(path: string, text: string): FactFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineOf = (keys: readonly Key[]): number => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const offset = findOffset(document, keys.slice(0, depth));
      if (offset !== undefined) return counter.linePos(offset).line;
    }
    return 1;
  };
  const unreadable = (offset: number, what: string, remedy: string): Problem => {
    return { file: path, line: counter.linePos(offset).line, rule: 'readable', what, remedy };
  };
  const problems = [
    ...document.errors.map(({ pos, message }) =>
      unreadable(
        pos[0],
        message.split('\n')[0] ?? 'This is not readable YAML.',
        'Compare the indentation and the quotation marks with a neighbouring entry.',
      ),
    ),
    ...listReferences(document).map((offset) =>
      unreadable(
        offset,
        'A text begins with "*" or "&", which means something else here.',
        'Put the text into quotation marks.',
      ),
    ),
  ];
  return { path, text, value: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

/** The fact file at `root/path`, read from disk. */
export function readFactFile(root: string, path: string): FactFile {
  return parseFactFile(path, readFileSync(`${root}/${path}`, 'utf8'));
}
