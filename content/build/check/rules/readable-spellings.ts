import type { Texts } from '../../../model/text.ts';
import { listStrings } from '../list-strings.ts';
import type { PlacedString } from '../list-strings.ts';
import type { Rule } from '../rule.ts';
import { spellPattern } from '../../read/spell-pattern.ts';

function listAliases(
  folder: string,
  entries: readonly { readonly id: string; readonly aliases?: Texts | undefined }[],
): readonly PlacedString[] {
  return entries.flatMap(({ id, aliases }) => listStrings(`${folder}/${id}.yaml`, aliases, ['aliases']));
}

function describeMistake(pattern: string): string | undefined {
  try {
    spellPattern(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const readableSpellings: Rule = {
  name: 'readable-spellings',
  why: 'Spellings and phrases by which articles are matched are written with the signs that the matcher reads.',
  check: ({ facts, at }) => {
    const names = Object.entries(facts.names).flatMap(([id, { variants }]) =>
      listStrings('names.yaml', variants, [id, 'variants']),
    );
    const lists = (['matching', 'closeness'] as const).flatMap((folder) =>
      Object.entries(facts[folder]).flatMap(([language, file]) => {
        const {
          abbreviations: _,
          prefixes: __,
          endings: ___,
          ...patterns
        } = {
          abbreviations: [],
          prefixes: [],
          endings: [],
          ...file,
        };
        return listStrings(`${folder}/${language}.yaml`, patterns, []);
      }),
    );
    return [
      ...listAliases('events', facts.events),
      ...listAliases('sticking-points', facts.stickingPoints),
      ...listAliases('mediators', facts.mediators),
      ...listAliases('glossary', facts.glossary),
      ...names,
      ...lists,
    ].flatMap(([path, keys, pattern]) => {
      const mistake = describeMistake(pattern);
      return mistake === undefined
        ? []
        : [at(path, keys, mistake, 'content/facts/closeness/README.md tells the signs.')];
    });
  },
};
