import type {
  Background,
  GlossaryTerm,
  Mediator,
  Question,
  Reason,
  StickingPoint,
} from '../../model/concept.ts';
import type { Event } from '../../model/event.ts';
import type { Facts } from '../../model/facts.ts';
import type { WhereThingsStood } from '../../model/record.ts';
import type { Statement } from '../../model/statement.ts';

/** Any fact that stands on sources. */
export type Entry =
  | Background
  | Event
  | GlossaryTerm
  | Mediator
  | Question
  | Reason
  | Statement
  | StickingPoint
  | WhereThingsStood;

/** An entry with the path of the file it came from, below `content/facts`. */
export interface PlacedEntry {
  readonly path: string;
  readonly entry: Entry;
}

/** Every sourced entry of the facts, each with its file. */
export function listEntries(facts: Facts): readonly PlacedEntry[] {
  const place = (folder: string, entries: readonly (Entry & { readonly id: string })[]): PlacedEntry[] =>
    entries.map((entry) => ({ path: `${folder}/${entry.id}.yaml`, entry }));
  return [
    { path: 'where-things-stood.yaml', entry: facts.whereThingsStood },
    ...place('background', facts.background),
    ...place('mediators', facts.mediators),
    ...place('sticking-points', facts.stickingPoints),
    ...place('reasons', facts.reasons),
    ...place('events', facts.events),
    ...place('statements', facts.statements),
    ...place('glossary', facts.glossary),
    ...place('faq', facts.questions),
  ];
}
