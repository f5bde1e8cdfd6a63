import * as v from 'valibot';
import { Id } from './identity.ts';
import { Text, Texts } from './text.ts';

/** What a name stands for. `party`: a movement or faction; `force`: an army or armed wing; `term`: a common word of the talks. */
export const NameKind = v.picklist(['state', 'party', 'body', 'force', 'person', 'place', 'term']);
export type NameKind = v.InferOutput<typeof NameKind>;

/**
 * A name with the spellings under which articles use it, from `content/facts/names.yaml` (id to name). The variants
 * of each language are for matching, never for display: they hold words of the parties that the record does not use.
 */
export const Name = v.strictObject({
  kind: NameKind,
  label: Text,
  variants: Texts,
  /** The entry that this is another name for, where the entry has another id. */
  entry: v.optional(Id),
  /** Entries that somebody who reads the name is led to. */
  see: v.optional(v.array(Id)),
  /** A person whose surname alone is enough; others count once their full name stands in the article. */
  surnameEnough: v.optional(v.literal(true)),
  /** Every article on the talks names it, so it ranks last. */
  everywhere: v.optional(v.literal(true)),
});
export type Name = v.InferOutput<typeof Name>;
