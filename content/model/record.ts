import * as v from 'valibot';
import { Day } from './identity.ts';
import { provenance } from './provenance.ts';
import { Text, Texts } from './text.ts';

/** How far the record reaches and when it was last checked, from `content/facts/record.yaml`. */
export const RecordState = v.strictObject({
  checkedTo: Day,
  checkedOn: Day,
  wellCoveredTo: Day,
  coverage: Text,
  linksNotOpened: Text,
  statementsNote: Texts,
  pointsNote: Texts,
});
export type RecordState = v.InferOutput<typeof RecordState>;

/** Where things stood on one day and what is not known since, from `content/facts/where-things-stood.yaml`. */
export const WhereThingsStood = v.strictObject({
  asOf: Day,
  summary: Text,
  points: Texts,
  notKnown: Texts,
  ...provenance,
});
export type WhereThingsStood = v.InferOutput<typeof WhereThingsStood>;
