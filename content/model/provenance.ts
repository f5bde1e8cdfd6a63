import * as v from 'valibot';
import { Day, Id } from './identity.ts';
import { LanguageTag, Text } from './text.ts';

/** How sure the editors are that an entry is right as written. */
export const Confidence = v.picklist(['high', 'medium', 'low']);

/** What a second editor's look at the entry found; `none`: nobody looked a second time. */
export const SecondLook = v.picklist(['confirmed', 'corrected', 'added', 'none']);

/** How a translation of an entry was made, and whether somebody who speaks the language has read it. */
export const Translation = v.strictObject({
  status: v.picklist(['draft', 'reviewed']),
  made: Text,
  reviewer: v.optional(v.string()),
  date: Day,
});

/** What every entry says about where it comes from. Absent `checked` means the record's own `checkedOn`. */
export const provenance = {
  sources: v.pipe(v.array(Id), v.minLength(1, 'at least one source: no claim is shown without one')),
  singleSource: v.optional(v.literal(true)),
  confidence: Confidence,
  howKnown: v.optional(Text),
  checked: v.optional(Day),
  secondLook: v.optional(SecondLook),
  translations: v.optional(v.record(LanguageTag, Translation)),
};
