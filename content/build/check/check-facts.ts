import type { Facts } from '../../model/facts.ts';
import { checkLocales } from './check-locales.ts';
import type { FactFile } from '../read/fact-file.ts';
import type { Problem } from '../read/problem.ts';
import { readFacts } from '../read/read-facts.ts';
import { localesRoot } from '../read/read-messages.ts';
import { applyRule } from './rule.ts';
import { rules } from './rules/rules.ts';

/** What a check of the editors' room gives: the facts if their shape is right, and everything that is wrong. */
export interface FactsCheck {
  readonly facts: Facts | undefined;
  readonly files: ReadonlyMap<string, FactFile>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `root` (the path of `content/facts`) and `locales` (that of `content/locales`), and applies every rule; rules
 * wait until the shape is right.
 */
export function checkFacts(root: string, locales: string = localesRoot): FactsCheck {
  const { facts, files, problems } = readFacts(root);
  const findings = facts
    ? [...rules.flatMap((rule) => applyRule(rule, facts, files)), ...checkLocales(facts, locales)]
    : [];
  return { facts, files, problems: [...problems, ...findings] };
}
