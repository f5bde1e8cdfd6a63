import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { normalizeText } from '../article/normalize-text.ts';
import { vocabularyFileSchema } from '../model/vocabulary.ts';
import type { CompiledLanguage, CompiledVocabulary, VocabularyFile } from '../model/vocabulary.ts';

/** The folder the editors write in. */
export const vocabularyFolder: string = fileURLToPath(new URL('../facts/vocabulary', import.meta.url));

const GATE_GROUPS = ['gaza', 'israel', 'truce', 'captives', 'deal'] as const;

/** The compiled form of every <language>.yaml in a folder; throws an error that names file, line and remedy. */
export function compileVocabulary(folder: string = vocabularyFolder): CompiledVocabulary {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files.map(
    (name) => [basename(name, '.yaml'), readVocabularyFile(join(folder, name))] as const,
  );
  return {
    gate: compileGate(read.map(([, file]) => file)),
    sections: [...new Set(read.flatMap(([, file]) => file.sections))].join('|'),
    languages: Object.fromEntries(read.map(([language, file]) => [language, compileLanguage(file)])),
  };
}

/** One vocabulary file, checked; throws an error that names file, line and remedy. */
export function readVocabularyFile(path: string): VocabularyFile {
  const lines = new LineCounter();
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = yaml.errors[0];
  if (broken)
    throw new Error(
      `${path}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message}. Mend the line.`,
    );
  const result = v.safeParse(vocabularyFileSchema, yaml.toJS());
  if (result.success) {
    for (const [group, entries] of Object.entries(result.output)) checkEntries(path, group, entries);
    return result.output;
  }
  const issue = result.issues[0];
  const keys = (issue.path ?? []).map((part) => part.key as string | number);
  const node = yaml.getIn(keys, true) as { range?: readonly number[] } | undefined;
  const line = lines.linePos(node?.range?.[0] ?? 0).line || 1;
  throw new Error(
    `${path}:${line}: ${keys.join(' > ')}: ${issue.message}. Every group is a list of words; see en.yaml for the groups.`,
  );
}

function checkEntries(path: string, group: string, entries: readonly string[]): void {
  if (group === 'sections' || group === 'prefixes') return;
  for (const entry of entries) {
    const stem = entry.replaceAll('*', '');
    if (normalizeText(stem).trim().length < 1 || /^\*[^ ]{0,3}$|^[^ ]{1,2}\*$/.test(entry)) {
      const line =
        readFileSync(path, 'utf8')
          .split('\n')
          .findIndex((text) => text.includes(entry)) + 1;
      throw new Error(
        `${path}:${line}: ${group}: "${entry}" would match almost anything. Write more of the word.`,
      );
    }
  }
}

function compileLanguage(file: VocabularyFile): CompiledLanguage {
  const { sections: _, prefixes, ...groups } = file;
  const compiled = Object.entries(groups).map(([group, entries]) => [
    group,
    [...new Set(entries.map(compileEntry))].join('|'),
  ]);
  return { ...Object.fromEntries(compiled), prefixes: prefixes.join('|') } as CompiledLanguage;
}

/** An entry in the spelling of normalizeText; `*` stays (any letters), a lone `...` stays as `_` (up to three words between). */
function compileEntry(entry: string): string {
  return entry
    .split(/\s+/)
    .map((word) =>
      word === '...'
        ? '_'
        : word
            .split('*')
            .map((part) => normalizeText(part).trim())
            .join('*'),
    )
    .join(' ');
}

function compileGate(files: readonly VocabularyFile[]): string {
  const stems = files.flatMap((file) => GATE_GROUPS.flatMap((group) => file[group].map(gateStem)));
  const shortest = [...new Set(stems)].filter((stem) => stem.length > 2).sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const stem of shortest) if (!kept.some((other) => stem.includes(other))) kept.push(stem);
  return kept.join('|');
}

/** The longest fixed piece of an entry: every text that holds the entry holds this piece. */
function gateStem(entry: string): string {
  return (
    compileEntry(entry)
      .split(/\*|_/)
      .map((part) => part.trim())
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}
