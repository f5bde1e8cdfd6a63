import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizeText } from '../../article/normalize-text.ts';
import { packScript } from '../../detection/script-packing.ts';
import type { VocabularyFile } from '../../model/vocabulary.ts';
import { letterLimits, wordGroups } from '../../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../../model/word-groups.ts';
import { readVocabularyFile } from '../read/read-vocabulary-file.ts';

/** The folder the editors write in. */
export const vocabularyFolder: string = fileURLToPath(new URL('../../facts/vocabulary', import.meta.url));

/**
 * Names, and words such as "police", are the same in all languages of Latin script; others that look alike may mean
 * different things.
 */
const INTERNATIONAL_GROUPS: ReadonlySet<WordGroup> = new Set([
  'gaza',
  'hamas',
  'israel',
  'brokers',
  'powers',
  'elsewhere',
  'affairs',
]);

/** The sides between whom the talks are held. */
const SIDE_GROUPS: readonly WordGroup[] = ['gaza', 'hamas', 'israel'];

/**
 * Beginnings of words, normalised, of which a page about the talks has one in its title, description or address: those of
 * the subject joined by `|`, and behind `~` those of the sides.
 */
export function compileHints(folder: string = vocabularyFolder): string {
  const files = readFolder(folder).map(([, file]) => file);
  const sides = files.flatMap((file) => SIDE_GROUPS.flatMap((group) => file[group])).map(normalizeText);
  const isOfSide = (hint: string): boolean => sides.some((word) => word.trim().startsWith(hint));
  const hints = listHints(files);
  return [hints.filter((hint) => !isOfSide(hint)), hints.filter(isOfSide)]
    .map((kind) => kind.join('|'))
    .join('~');
}

/** The compiled form of every <language>.yaml in a folder; throws an error that names file, line and remedy. */
export function compileVocabulary(folder: string = vocabularyFolder): CompiledVocabulary {
  const files = readFolder(folder);
  const latin = files.filter(([, file]) => file.common.length > 0).map(([, file]) => file);
  const shared = new Map(
    wordGroups.map((group) => [
      group,
      inSeveral(latin, group).filter((entry) => INTERNATIONAL_GROUPS.has(group) || entry.length > 5),
    ]),
  );
  return {
    sections: [...new Set(files.flatMap(([, file]) => file.sections))].join('|'),
    latin: wordGroups.map((group) => (shared.get(group) ?? []).join('|')).join('~'),
    languages: Object.fromEntries(
      files.map(([language, file]) => [language, packScript(compileLanguage(file, shared), language)]),
    ),
  };
}

function readFolder(folder: string): readonly (readonly [language: string, file: VocabularyFile])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [basename(name, '.yaml'), readVocabularyFile(join(folder, name))] as const);
}

/** Each hint once, as far as words of all its forms begin; those that hold another one find nothing more. */
function listHints(files: readonly VocabularyFile[]): readonly string[] {
  const hints = files.flatMap((file) => file.hints).map((hint) => normalizeText(hint).trim().slice(0, 6));
  return [...new Set(hints)]
    .filter((hint) => !hints.some((other) => other !== hint && hint.includes(other)))
    .sort();
}

function compileLanguage(file: VocabularyFile, shared: ReadonlyMap<WordGroup, readonly string[]>): string {
  const own = wordGroups.map((group) => {
    const entries = distinct(file[group].map(compileEntry));
    return file.common.length > 0 ? entries.filter((entry) => !shared.get(group)?.includes(entry)) : entries;
  });
  return [file.prefixes, distinct(file.common.map(compileEntry)), ...own]
    .map((entries) => entries.join('|'))
    .join('~');
}

function inSeveral(files: readonly VocabularyFile[], group: WordGroup): readonly string[] {
  const lists = files.map((file) => new Set(file[group].map(compileEntry)));
  return distinct(lists.flatMap((list) => [...list])).filter(
    (entry) => lists.filter((list) => list.has(entry)).length > 1,
  );
}

/** Each entry once, without those that a shorter one finds too; sorted, because neighbours that begin alike pack smaller. */
function distinct(entries: readonly string[]): readonly string[] {
  const stems = entries.filter(
    (entry) => /^[^* ]{3,}\*$/.test(entry) || (!/[* ]/.test(entry) && entry.length >= letterLimits.alone),
  );
  const isFound = (entry: string): boolean =>
    stems.some(
      (stem) =>
        stem.replace('*', '') !== entry.replace('*', '') &&
        !entry.includes(' ') &&
        entry.startsWith(stem.replace('*', '')),
    );
  return [...new Set(entries.map((entry) => (/^[^* ]{6,}\*$/.test(entry) ? entry.slice(0, -1) : entry)))]
    .filter((entry) => !isFound(entry))
    .sort();
}

/**
 * An entry in the spelling of normalizeText, as short as it can be: `*` stays (any letters), a lone `...` becomes `_` (up
 * to three words between), and of a long word only the beginning is kept, which the detector then takes for any ending.
 */
function compileEntry(entry: string): string {
  const words = entry.split(/\s+/).map((word) =>
    word === '...'
      ? '_'
      : word
          .split('*')
          .map((part) => normalizeText(part).trim())
          .join('*'),
  );
  const letters = words.length > 1 ? letterLimits.inPhrase : letterLimits.alone;
  return words
    .join(' ')
    .split(' ')
    .map((word) => shorten(word, letters))
    .join(' ');
}

/** Endings change up to three letters, and beyond nine letters no two words are alike; `**` says that nothing is cut. */
function shorten(word: string, letters: number): string {
  const stem = word.replace(/\*+$/, '');
  if (stem.length < letters || stem.startsWith('*')) return word;
  const most = word.endsWith('**') ? stem.length : letters === letterLimits.inPhrase ? 5 : 9;
  const least = word.endsWith('**') ? stem.length : letters;
  return stem.slice(0, Math.min(Math.max(least, stem.length - 3), most));
}
