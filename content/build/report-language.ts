import type { Facts } from '../model/facts.ts';
import { listEntries } from './check/list-entries.ts';
import { listPlacedTexts } from './check/list-placed-texts.ts';

/** How far one language is. */
export interface LanguageReport {
  readonly language: string;
  /** Sentences and paragraphs there are in English. */
  readonly texts: number;
  /** Those that are missing, as `path: keys`; shown in English until they come. */
  readonly missing: readonly string[];
  /** Paths of the entries that somebody who speaks the language has reviewed, and of those that are a draft. */
  readonly reviewed: readonly string[];
  readonly drafts: readonly string[];
}

/** How far `language`, published or not yet, is. */
export function reportLanguage(facts: Facts, language: string): LanguageReport {
  const placed = listPlacedTexts(facts).flatMap(({ path, keys, texts }) => {
    const { en: english = '' } = texts;
    const place = `${path}: ${keys.join('.')}`;
    const places = typeof english === 'string' ? [place] : english.map((_, index) => `${place}.${index}`);
    return places.map((name) => ({ name, path, isThere: language in texts }));
  });
  const begun = new Set(placed.flatMap(({ path, isThere }) => (isThere ? [path] : [])));
  const usual = facts.languages[language]?.translation?.status ?? 'draft';
  const entries = listEntries(facts).filter(({ path }) => begun.has(path));
  const pathsOf = (status: string): readonly string[] =>
    entries
      .filter(({ entry }) => (entry.translation?.[language]?.status ?? usual) === status)
      .map(({ path }) => path);
  return {
    language,
    texts: placed.length,
    missing: placed.filter(({ isThere }) => !isThere).map(({ name }) => name),
    reviewed: pathsOf('reviewed'),
    drafts: pathsOf('draft'),
  };
}

/** One line on how far a language is. */
export function describeLanguage({ language, texts, missing, reviewed, drafts }: LanguageReport): string {
  const done = texts - missing.length;
  return `${language.padEnd(6)}${done} of ${texts} texts, ${reviewed.length} entries reviewed, ${drafts.length} drafts`;
}
