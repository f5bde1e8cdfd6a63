import * as v from 'valibot';
import { PartialDay } from './identity.ts';
import { LanguageTag } from './text.ts';

/** What kind of publisher it is. `party`: an outlet with a strong stance or ties to a state or party. */
export const SourceKind = v.picklist(['primary', 'agency', 'major', 'secondary', 'party']);
export type SourceKind = v.InferOutput<typeof SourceKind>;

/**
 * A page a claim rests on, from `content/facts/sources.yaml`. `title` only where it was seen; `date` null where it is
 * not known; `origin` names whose reporting it is when the publisher carries or cites others, so reprints count once.
 */
export const Source = v.strictObject({
  publisher: v.pipe(v.string(), v.minLength(1)),
  origin: v.optional(v.array(v.string())),
  title: v.optional(v.string()),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://', 'an https address')),
  date: v.nullable(PartialDay),
  language: LanguageTag,
  kind: SourceKind,
  /** The English text of an `Ownership`. */
  ownership: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;
