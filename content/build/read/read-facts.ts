import { existsSync, readdirSync } from 'node:fs';
import type { Facts } from '../../model/facts.ts';
import { checkShape } from './check-shape.ts';
import { readFactFile } from './fact-file.ts';
import type { FactFile } from './fact-file.ts';
import { fileSchemas, folderSchemas, languageSchemas } from './fact-schemas.ts';
import { formatFact } from './format-fact.ts';
import type { Problem } from './problem.ts';

/** The editors' room as read: every file, and its facts unless something in their shape is wrong. */
export interface FactsReading {
  readonly files: ReadonlyMap<string, FactFile>;
  readonly facts: Facts | undefined;
  readonly problems: readonly Problem[];
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function checkName(file: FactFile): readonly Problem[] {
  const name = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const { id } = file.value as { id?: unknown };
  if (id === name) return [];
  const what = `The id "${String(id)}" is not the file's name "${name}".`;
  return [
    { file: file.path, line: file.lineOf(['id']), rule: 'id-is-name', what, remedy: 'Make them the same.' },
  ];
}

function checkFormat(file: FactFile): readonly Problem[] {
  if (formatFact(file.text) === file.text) return [];
  const what = 'The file is not written in the common format.';
  return [{ file: file.path, line: 1, rule: 'format', what, remedy: 'Run: npm run facts -- --fix' }];
}

/** Reads and shape-checks everything below `root` (the path of `content/facts`). */
export function readFacts(root: string): FactsReading {
  const files = new Map<string, FactFile>();
  const problems: Problem[] = [];
  const read = (path: string, check: (file: FactFile) => readonly Problem[]): unknown => {
    const file = readFactFile(root, path);
    files.set(path, file);
    problems.push(...file.problems);
    if (file.problems.length === 0) problems.push(...checkFormat(file), ...check(file));
    return file.value;
  };
  const values: Record<string, unknown> = {};
  for (const [folder, schema] of Object.entries(folderSchemas)) {
    values[folder] = listFiles(root, folder).map((path) =>
      read(path, (file) => {
        const shape = checkShape(file, schema);
        return shape.length > 0 ? shape : checkName(file);
      }),
    );
  }
  for (const [folder, schema] of Object.entries(languageSchemas)) {
    const byLanguage = listFiles(root, folder).map((path) => {
      const language = path.slice(folder.length + 1).replace(/\.yaml$/, '');
      return [language, read(path, (file) => checkShape(file, schema))] as const;
    });
    values[folder] = Object.fromEntries(byLanguage);
  }
  for (const [path, schema] of Object.entries(fileSchemas)) {
    if (existsSync(`${root}/${path}`)) values[path] = read(path, (file) => checkShape(file, schema));
    else
      problems.push({
        file: path,
        line: 1,
        rule: 'shape',
        what: 'The file is missing.',
        remedy: 'Restore it.',
      });
  }
  const broken = problems.some(({ rule }) => rule !== 'format');
  return { files, problems, facts: broken ? undefined : assembleFacts(values) };
}

function assembleFacts(values: Readonly<Record<string, unknown>>): Facts {
  // Every value has passed its schema just above; this only gives the folders the names of the model.
  return {
    languages: values['languages.yaml'],
    record: values['record.yaml'],
    whereThingsStood: values['where-things-stood.yaml'],
    background: values['background'],
    mediators: values['mediators'],
    stickingPoints: values['sticking-points'],
    otherPoints: values['other-points.yaml'],
    reasons: values['reasons'],
    events: values['events'],
    statements: values['statements'],
    glossary: values['glossary'],
    questions: values['faq'],
    sources: values['sources.yaml'],
    ownership: values['ownership.yaml'],
    changes: values['changes.yaml'],
    style: values['style.yaml'],
    names: values['names.yaml'],
    matching: values['matching'],
    closeness: values['closeness'],
  } as unknown as Facts;
}
