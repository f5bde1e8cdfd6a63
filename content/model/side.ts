import * as v from 'valibot';

/** Those whose account of a round the record keeps apart. `mediators`: Qatar, Egypt and the US speaking as such. */
export const AccountHolder = v.picklist([
  'israel',
  'hamas',
  'mediators',
  'qatar',
  'egypt',
  'united-states',
  'turkiye',
  'board-of-peace',
  'united-nations',
  'reporting',
]);
export type AccountHolder = v.InferOutput<typeof AccountHolder>;

/** Who named a point as open in a round: a side, the mediators, or media and unnamed sources (`reporting`). */
export const NamedBy = v.picklist(['israel', 'hamas', 'mediators', 'reporting']);
export type NamedBy = v.InferOutput<typeof NamedBy>;

/** On whose behalf a statement was made. */
export const Side = v.picklist(['us', 'israel', 'hamas', 'mediator', 'other']);
export type Side = v.InferOutput<typeof Side>;
