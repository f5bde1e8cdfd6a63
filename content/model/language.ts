import * as v from 'valibot';
import { Day } from './identity.ts';
import { LanguageTag } from './text.ts';

/** By whom a text was brought from English into another language. */
const Made = v.picklist(['machine', 'person']);

/** How a translation was made, and whether somebody who speaks the language from childhood has read it. */
export const Translation = v.variant('status', [
  v.strictObject({ status: v.literal('draft'), made: Made, date: Day }),
  v.strictObject({
    status: v.literal('reviewed'),
    made: Made,
    date: Day,
    reviewer: v.pipe(v.string(), v.minLength(1)),
    reviewedOn: Day,
  }),
]);
export type Translation = v.InferOutput<typeof Translation>;

/** How translations of one entry were made, by language; where it says nothing, `languages.yaml` holds. */
export const Translations = v.record(LanguageTag, Translation);

/** A language the record is published in, from `content/facts/languages.yaml`. English has no translation. */
export const Language = v.strictObject({
  /** The language with what its dates and numbers need to be written (BCP 47, for `Intl`). */
  locale: v.pipe(v.string(), v.check(isLocale, 'a BCP 47 tag such as en-GB or ar-u-nu-latn')),
  translation: v.optional(Translation),
});
export type Language = v.InferOutput<typeof Language>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
