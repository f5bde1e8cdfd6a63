import type { InOneLanguage } from '../model/compiled-facts.ts';

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const editorsOnly = new Set(['formerIds', 'origin']);

/** How a fact is turned into one language: which one, and the place of each source id in the compiled sources. */
export interface LocalizeOptions {
  readonly language: string;
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

function isByLanguage(value: object): value is Readonly<Record<string, unknown>> {
  return 'en' in value && Object.keys(value).every((key) => languageTag.test(key));
}

function choose(byLanguage: Readonly<Record<string, unknown>>, language: string): unknown {
  if (language in byLanguage) return byLanguage[language];
  const mark = (text: unknown): unknown => ({ text, language: 'en' });
  const english = byLanguage['en'];
  return Array.isArray(english) ? english.map(mark) : mark(english);
}

function walk(value: unknown, options: LocalizeOptions): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, options));
  if (value === null || typeof value !== 'object') return value;
  if (isByLanguage(value)) return choose(value, options.language);
  const kept = Object.entries(value).filter(([key]) => !editorsOnly.has(key));
  return Object.fromEntries(
    kept.map(([key, child]: [string, unknown]) => {
      if (key !== 'sources') return [key, walk(child, options)];
      return [key, (child as string[]).map((id) => options.sourceNumbers.get(id))];
    }),
  );
}

/** `value` with each text in one language; a text that lacks it comes in English and says so. Sources become numbers. */
export function localize<T>(value: T, options: LocalizeOptions): InOneLanguage<T> {
  return walk(value, options) as InOneLanguage<T>;
}
