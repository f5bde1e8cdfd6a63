import type { Facts } from '../../../content/model/facts.ts';
import type { Name } from '../../../content/model/name.ts';
import type { Texts } from '../../../content/model/text.ts';

interface Entry {
  readonly id: string;
  readonly sources: readonly string[];
  readonly aliases?: Texts | undefined;
}

/**
 * The facts `times` over: every entry again under other ids, with sources of its own and other spellings. A record that
 * grows gets new names, so the copies' names are words that no article holds, in the length and number of the real ones.
 */
export function multiplyFacts(facts: Facts, times: number): Facts {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const repeat = <T extends Entry>(entries: readonly T[]): readonly T[] =>
    copies.flatMap((copy) => entries.map((entry) => (copy === 0 ? entry : copyEntry(entry, copy))));
  const repeatKeys = <T>(values: Readonly<Record<string, T>>, change: (value: T, copy: number) => T) =>
    Object.fromEntries(
      copies.flatMap((copy) =>
        Object.entries(values).map(([id, value]) =>
          copy === 0 ? [id, value] : [rename(id, copy), change(value, copy)],
        ),
      ),
    );
  return {
    ...facts,
    background: repeat(facts.background),
    mediators: repeat(facts.mediators),
    stickingPoints: repeat(facts.stickingPoints),
    reasons: repeat(facts.reasons),
    events: repeat(facts.events),
    statements: repeat(facts.statements),
    glossary: repeat(facts.glossary),
    questions: repeat(facts.questions),
    sources: repeatKeys(facts.sources, (source) => source),
    names: repeatKeys(facts.names, respellName),
  };
}

const rename = (id: string, copy: number): string => `${id}-copy-${copy}`;

function copyEntry<T extends Entry>(entry: T, copy: number): T {
  const { aliases } = entry;
  return {
    ...entry,
    id: rename(entry.id, copy),
    sources: entry.sources.map((id) => rename(id, copy)),
    ...(aliases && { aliases: respell(aliases, copy) }),
  };
}

function respellName({ entry, ...name }: Name, copy: number): Name {
  return {
    ...name,
    variants: respell(name.variants, copy),
    ...(entry !== undefined && { entry: rename(entry, copy) }),
  };
}

/** Every word gets an ending that no word has; letters, because numbers are read as dates. */
function respell(texts: Texts, copy: number): Texts {
  const ending = `q${String.fromCodePoint(97 + copy)}z`;
  const all = Object.entries(texts).map(([language, spellings]) => [
    language,
    spellings?.map((spelling) => spelling.replaceAll(/\p{L}{3,}/gu, (word) => word + ending)),
  ]);
  return Object.fromEntries(all) as Texts;
}
