import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { normalizeText } from '../../article/normalize-text.ts';
import { vocabularyFileSchema } from '../../model/vocabulary.ts';
import type { VocabularyFile } from '../../model/vocabulary.ts';
import type { Key } from './fact-file.ts';

const REMEDY =
  'Every group is a list of words in square brackets; README.md in the same folder names the groups.';

/** One vocabulary file, checked; throws an error that names file, line, what is wrong and the remedy. */
export function readVocabularyFile(path: string): VocabularyFile {
  const source = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines });
  const broken = yaml.errors[0];
  if (broken)
    throw new Error(
      `${path}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message}. Mend this line.`,
    );
  const result = v.safeParse(
    vocabularyFileSchema,
    toValue(path, source, () => yaml.toJS()),
  );
  if (!result.success) {
    const issue = result.issues[0];
    const keys = (issue.path ?? []).map((part) => part.key as Key);
    const node = yaml.getIn(keys, true) as { readonly range?: readonly number[] } | undefined;
    throw new Error(
      `${path}:${lines.linePos(node?.range?.[0] ?? 0).line || 1}: ${keys.join(' > ')}: ${issue.message}. ${REMEDY}`,
    );
  }
  for (const [group, entries] of Object.entries(result.output)) {
    if (!['hints', 'prefixes', 'sections'].includes(group))
      for (const entry of entries) checkEntry(path, source, group, entry);
  }
  return result.output;
}

/** An unquoted word that begins with `*` is a reference in YAML and fails only here. */
function toValue(path: string, source: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw new Error(
      `${path}:${lineOf(source, /[[,]\s*\*|^\s*- \*/m)}: ${String(error)}. Put an entry that begins with * into quotes.`,
      { cause: error },
    );
  }
}

function checkEntry(path: string, source: string, group: string, entry: string): void {
  const line = () => lineOf(source, entry);
  if (normalizeText(entry).trim() === '')
    throw new Error(`${path}:${line()}: ${group}: "${entry}" has no letters. Write a word.`);
  if (/(?:^| )(?:\*.{0,3}|.{1,2}\*)(?: |$)/u.test(entry)) {
    throw new Error(
      `${path}:${line()}: ${group}: "${entry}" would match almost anything. Write more of the word before the *.`,
    );
  }
}

function lineOf(source: string, sought: string | RegExp): number {
  const at = typeof sought === 'string' ? source.indexOf(sought) : source.search(sought);
  return source.slice(0, Math.max(at, 0)).split('\n').length;
}
