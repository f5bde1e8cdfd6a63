import { checkShape } from '../../content/build/read/check-shape.ts';
import { parseFactFile } from '../../content/build/read/fact-file.ts';
import type { FactFile } from '../../content/build/read/fact-file.ts';
import { fileSchemas, folderSchemas } from '../../content/build/read/fact-schemas.ts';
import { describeProblem } from '../../content/build/read/problem.ts';
import { applyRule } from '../../content/build/check/rule.ts';
import type { Rule } from '../../content/build/check/rule.ts';
import type { Facts } from '../../content/model/facts.ts';
import { minimalRoom } from './minimal-room.ts';

/** What differs from the minimal room: for a path, the whole text of its file or how its text is changed. */
export type RoomChanges = Readonly<Record<string, string | ((text: string) => string)>>;

/** A small editors' room in memory. */
export interface Room {
  readonly facts: Facts;
  readonly files: ReadonlyMap<string, FactFile>;
}

/** The texts of the minimal room with `changes` made; throws where a change changes nothing. */
export function makeTexts(changes: RoomChanges = {}): Readonly<Record<string, string>> {
  const texts: Record<string, string> = { ...minimalRoom };
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'string' ? change : change(texts[path] ?? '');
    if (text === texts[path]) throw new Error(`The test meant to change ${path}.`);
    texts[path] = text;
  }
  return texts;
}

function parseRoom(texts: Readonly<Record<string, string>>): ReadonlyMap<string, FactFile> {
  const files = Object.entries(texts).map(([path, text]) => parseFactFile(path, text));
  const problems = files.flatMap((file) => {
    const folder = file.path.split('/')[0] as keyof typeof folderSchemas;
    const schema = folderSchemas[folder] ?? fileSchemas[file.path as keyof typeof fileSchemas];
    return [...file.problems, ...checkShape(file, schema)];
  });
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return new Map(files.map((file) => [file.path, file]));
}

/** The facts of the minimal room with `changes` made; throws where their shape is wrong. */
export function makeFacts(changes: RoomChanges = {}): Room {
  const files = parseRoom(makeTexts(changes));
  const value = (path: string): unknown => files.get(path)?.value;
  const list = (folder: string): readonly unknown[] =>
    [...files.values()].filter(({ path }) => path.startsWith(`${folder}/`)).map((file) => file.value);
  const facts = {
    languages: value('languages.yaml'),
    record: value('record.yaml'),
    whereThingsStood: value('where-things-stood.yaml'),
    background: list('background'),
    mediators: list('mediators'),
    stickingPoints: list('sticking-points'),
    otherPoints: value('other-points.yaml'),
    reasons: list('reasons'),
    events: list('events'),
    statements: list('statements'),
    glossary: list('glossary'),
    questions: list('faq'),
    sources: value('sources.yaml'),
    ownership: value('ownership.yaml'),
    changes: value('changes.yaml'),
    style: value('style.yaml'),
    names: value('names.yaml'),
    matching: {},
    closeness: {},
  } as unknown as Facts;
  return { facts, files };
}

/** What an editor reads when `rule` looks at the minimal room with `changes` made. */
export function readFindings(rule: Rule, changes: RoomChanges = {}): readonly string[] {
  const { facts, files } = makeFacts(changes);
  return applyRule(rule, facts, files).map(describeProblem);
}

/** A change of a text: `old`, which must be there, becomes `next`. */
export function replace(old: string, next: string): (text: string) => string {
  return (text) => {
    if (!text.includes(old)) throw new Error(`The room does not hold: ${old}`);
    return text.replace(old, next);
  };
}
