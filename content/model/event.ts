import * as v from 'valibot';
import { Day, Id } from './identity.ts';
import { provenance } from './provenance.ts';
import { AccountHolder, NamedBy } from './side.ts';
import { Text, Texts } from './text.ts';

/** What an event is. `truce-incident`: a reported or alleged breach or use of force; no finding of fault. */
export const EventKind = v.picklist([
  'near-deal',
  'agreement',
  'truce',
  'collapse',
  'proposal',
  'resolution',
  'mediation-change',
  'implementation',
  'truce-incident',
]);
export type EventKind = v.InferOutput<typeof EventKind>;

/** A point somebody named as open in this round: a sticking point or an other issue, never "what stopped it". */
export const OpenPoint = v.strictObject({
  point: Id,
  namedBy: v.pipe(v.array(NamedBy), v.minLength(1, 'who named it')),
});

/** A Security Council vote. `number` is null for a draft that was vetoed. */
export const Resolution = v.strictObject({
  number: v.nullable(v.number()),
  result: v.picklist(['adopted', 'vetoed']),
  vote: Text,
});

/** One dated event of the talks, from `content/facts/events/<id>.yaml`. */
export const Event = v.strictObject({
  id: Id,
  formerIds: v.optional(v.array(Id)),
  kind: EventKind,
  date: Day,
  endDate: v.optional(Day),
  title: Text,
  summary: Text,
  details: v.optional(Texts),
  mediators: v.optional(v.array(Id)),
  people: v.optional(Texts),
  topics: v.optional(v.array(Id)),
  openPoints: v.optional(v.array(OpenPoint)),
  contestedBetween: v.optional(v.array(AccountHolder)),
  accounts: v.optional(v.record(AccountHolder, Text)),
  outcome: v.optional(Text),
  statements: v.optional(v.array(Id)),
  /** What articles call it; for matching, never for display. */
  aliases: v.optional(Texts),
  resolution: v.optional(Resolution),
  ...provenance,
});
export type Event = v.InferOutput<typeof Event>;
