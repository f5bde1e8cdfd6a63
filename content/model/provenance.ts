import * as v from 'valibot';
import { Day, Id } from './identity.ts';
import { Translations } from './language.ts';
import { Text } from './text.ts';

/** How sure the editors are that an entry is right as written. */
export const Confidence = v.picklist(['high', 'medium', 'low']);

/** What a second editor's look at the entry found; `none`: nobody looked a second time. */
export const SecondLook = v.picklist(['confirmed', 'corrected', 'added', 'none']);

/** What every entry says about where it comes from. Absent `checked` means the record's own `checkedOn`. */
export const provenance = {
  sources: v.pipe(v.array(Id), v.minLength(1, 'at least one source: no claim is shown without one')),
  singleSource: v.optional(v.literal(true)),
  confidence: Confidence,
  howKnown: v.optional(Text),
  checked: v.optional(Day),
  secondLook: v.optional(SecondLook),
  translation: v.optional(Translations),
};
