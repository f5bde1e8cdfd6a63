import type { Change } from './change.ts';
import type { Background, GlossaryTerm, Mediator, Question, Reason, StickingPoint } from './concept.ts';
import type { Closeness } from './closeness.ts';
import type { Event } from './event.ts';
import type { Language } from './language.ts';
import type { Matching } from './matching.ts';
import type { Name } from './name.ts';
import type { OtherPoint } from './other-point.ts';
import type { Ownership } from './ownership.ts';
import type { RecordState, WhereThingsStood } from './record.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Style } from './style.ts';

/** Everything the editors' room holds, as read from `content/facts`, in every language. */
export interface Facts {
  /** The languages the record is published in, English first. */
  readonly languages: Readonly<Record<string, Language>>;
  readonly record: RecordState;
  readonly whereThingsStood: WhereThingsStood;
  readonly background: readonly Background[];
  readonly mediators: readonly Mediator[];
  readonly stickingPoints: readonly StickingPoint[];
  readonly otherPoints: readonly OtherPoint[];
  readonly reasons: readonly Reason[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly glossary: readonly GlossaryTerm[];
  readonly questions: readonly Question[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly ownership: readonly Ownership[];
  readonly changes: readonly Change[];
  readonly style: Style;
  readonly names: Readonly<Record<string, Name>>;
  /** How articles are matched, by language. */
  readonly matching: Readonly<Record<string, Matching>>;
  readonly closeness: Readonly<Record<string, Closeness>>;
}
