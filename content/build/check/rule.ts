import type { Facts } from '../../model/facts.ts';
import type { FactFile, Key } from '../read/fact-file.ts';
import type { Problem } from '../read/problem.ts';

/** What a rule is given: the facts, and a way to name a place in them. */
export interface RuleContext {
  readonly facts: Facts;
  /** A finding at `keys` of the file `path`; the rule's name and the line are added. */
  readonly at: (path: string, keys: readonly Key[], what: string, remedy: string) => Problem;
}

/** One rule of the editors' room. `why` is printed in the room's README and by `npm run facts -- --rules`. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly check: (context: RuleContext) => readonly Problem[];
}

/** Every problem that `rule` finds in `facts`, with file and line. */
export function applyRule(
  rule: Rule,
  facts: Facts,
  files: ReadonlyMap<string, FactFile>,
): readonly Problem[] {
  const at: RuleContext['at'] = (path, keys, what, remedy) => {
    return { file: path, line: files.get(path)?.lineOf(keys) ?? 1, rule: rule.name, what, remedy };
  };
  return rule.check({ facts, at });
}
