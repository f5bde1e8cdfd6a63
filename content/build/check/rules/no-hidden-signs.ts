import { listEntries } from '../list-entries.ts';
import { listStrings } from '../list-strings.ts';
import type { Rule } from '../rule.ts';

/** Direction marks and embeddings, zero-width spaces, and the mark of byte order. */
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

export const noHiddenSigns: Rule = {
  name: 'no-hidden-signs',
  why: 'No text holds signs that nobody sees: the panel sets the direction of every text itself.',
  check: ({ facts, at }) => {
    const { record, otherPoints, sources, changes, ownership, style, names } = facts;
    const others = {
      'record.yaml': record,
      'other-points.yaml': otherPoints,
      'sources.yaml': sources,
      'changes.yaml': changes,
      'ownership.yaml': ownership,
      'style.yaml': style,
      'names.yaml': names,
    };
    return [...listEntries(facts).map(({ path, entry }) => [path, entry] as const), ...Object.entries(others)]
      .flatMap(([path, value]) => listStrings(path, value, []))
      .flatMap(([path, keys, text]) => {
        const sign = hidden.exec(text)?.[0];
        if (sign === undefined) return [];
        const name = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        return [at(path, keys, `There is a sign that nobody sees: ${name}.`, 'Delete it.')];
      });
  },
};
