import * as v from 'valibot';
import type { FactFile, Key } from './fact-file.ts';
import type { Problem } from './problem.ts';

const remedies: Readonly<Record<string, string>> = {
  strict_object: 'Check the spelling of the key against the template in content/facts/README.md.',
  picklist: 'Use one of the values listed.',
};

/** Keys and values may have line breaks; what an editor is told has none. */
const inOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

function show(input: unknown, received: string): string {
  if (typeof input === 'string') return input.trim() === '' ? 'empty' : `"${inOneLine(input)}"`;
  return Array.isArray(input) && input.length === 0 ? 'empty' : received;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const where = inOneLine(v.getDotPath(issue) ?? 'this file');
  if (issue.expected === 'never') return `"${where}" is not a key of such an entry.`;
  if (issue.received === 'undefined') return `"${where}" is missing.`;
  // A message of ours is written for editors; valibot's own ones all begin with "Invalid".
  const wanted = issue.message.startsWith('Invalid ') ? issue.expected : issue.message;
  return `"${where}" should be ${wanted}, but is ${show(issue.input, issue.received)}.`;
}

/** What in `file` does not fit `schema`: unknown, missing and wrong values, each with its line. */
export function checkShape(file: FactFile, schema: v.GenericSchema): readonly Problem[] {
  const result = v.safeParse(schema, file.value, { abortPipeEarly: true });
  return (result.issues ?? []).map((issue) => ({
    file: file.path,
    line: file.lineOf((issue.path ?? []).map((item) => item.key as Key)),
    rule: 'shape',
    what: describe(issue),
    remedy: remedies[issue.type] ?? 'Compare it with the template in content/facts/README.md.',
  }));
}
