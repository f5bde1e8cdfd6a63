import * as v from 'valibot';
import { Day, Id, PartialDay } from './identity.ts';
import { provenance } from './provenance.ts';
import { Text, Texts } from './text.ts';

const order = v.pipe(v.number(), v.integer());

/** A few paragraphs of background, from `content/facts/background/<id>.yaml`. */
export const Background = v.strictObject({ id: Id, order, title: Text, paragraphs: Texts, ...provenance });
export type Background = v.InferOutput<typeof Background>;

/** Somebody who held an office; shown with "then" because the record cannot know who holds it today. */
export const OfficeHolder = v.strictObject({
  name: Text,
  role: Text,
  from: v.optional(PartialDay),
  to: v.optional(PartialDay),
});

/** A state, body or channel that mediates, from `content/facts/mediators/<id>.yaml`. */
export const Mediator = v.strictObject({
  id: Id,
  order,
  name: Text,
  role: Text,
  since: PartialDay,
  people: v.array(OfficeHolder),
  leverage: Text,
  pausesOrDisputes: v.optional(v.array(v.strictObject({ date: PartialDay, text: Text }))),
  aliases: v.optional(Texts),
  ...provenance,
});
export type Mediator = v.InferOutput<typeof Mediator>;

/** A point on which the parties' positions differ, from `content/facts/sticking-points/<id>.yaml`. */
export const StickingPoint = v.strictObject({
  id: Id,
  order,
  title: Text,
  summary: Text,
  positions: v.strictObject({ israel: Text, hamas: Text }),
  mediatorIdeas: v.optional(Texts),
  status: v.optional(Text),
  firstSeen: PartialDay,
  aliases: v.optional(Texts),
  ...provenance,
});
export type StickingPoint = v.InferOutput<typeof StickingPoint>;

/** A reason named people give for the collapses, from `content/facts/reasons/<id>.yaml`; accounts always shown with it. */
export const Reason = v.strictObject({
  id: Id,
  order,
  title: Text,
  said: Texts,
  accounts: v.strictObject({
    israel: v.nullable(Text),
    hamas: v.nullable(Text),
    mediators: v.nullable(Text),
  }),
  events: v.optional(v.array(Id)),
  ...provenance,
});
export type Reason = v.InferOutput<typeof Reason>;

/** A term of these talks in plain words, from `content/facts/glossary/<id>.yaml`. */
export const GlossaryTerm = v.strictObject({
  id: Id,
  term: Text,
  plain: Text,
  aliases: v.optional(Texts),
  /** The name of one plan or text: an article from before this day cannot mean it. */
  inUseFrom: v.optional(Day),
  ...provenance,
});
export type GlossaryTerm = v.InferOutput<typeof GlossaryTerm>;

/** A common question and its answer, true as of a day, from `content/facts/faq/<id>.yaml`. */
export const Question = v.strictObject({
  id: Id,
  formerIds: v.optional(v.array(Id)),
  order,
  question: Text,
  answer: Text,
  asOf: Day,
  keywords: v.optional(Texts),
  ...provenance,
});
export type Question = v.InferOutput<typeof Question>;
