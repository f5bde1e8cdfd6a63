import * as v from 'valibot';
import { Day, Id } from './identity.ts';
import { provenance } from './provenance.ts';
import { Side } from './side.ts';
import { Text, Texts } from './text.ts';

/** The kind of words with which closeness was claimed. */
export const PhraseKind = v.picklist([
  'close',
  'closer-than-before',
  'deadline',
  'hours-or-days',
  'percentage',
  'framework-agreed',
  'progress',
  'hope',
  'last-chance',
  'metaphor',
]);
export type PhraseKind = v.InferOutput<typeof PhraseKind>;

/**
 * How surely the words are the speaker's own. Quotation marks are for the three `verbatim-*` values only;
 * `translated-or-second-hand` differs by outlet, `paraphrase` is reported wording.
 */
export const Wording = v.picklist([
  'verbatim-confirmed',
  'verbatim-one-source',
  'verbatim-first-research',
  'translated-or-second-hand',
  'paraphrase',
]);
export type Wording = v.InferOutput<typeof Wording>;

/** One public claim that a deal was close, from `content/facts/statements/<id>.yaml`. A selection, never a sample. */
export const Statement = v.strictObject({
  id: Id,
  date: Day,
  speaker: Text,
  role: Text,
  side: Side,
  words: Text,
  wording: Wording,
  phraseKind: PhraseKind,
  context: v.optional(Text),
  hedged: v.boolean(),
  condition: v.optional(Text),
  refersTo: v.picklist(['ceasefire-deal', 'second-phase']),
  nextAgreement: v.nullable(Id),
  timeNamedHeld: v.optional(v.picklist(['yes', 'no', 'partly'])),
  outcome: Text,
  contradictedBy: v.optional(Texts),
  ...provenance,
});
export type Statement = v.InferOutput<typeof Statement>;
