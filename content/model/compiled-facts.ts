import type { Change } from './change.ts';
import type { Background, GlossaryTerm, Mediator, Question, Reason, StickingPoint } from './concept.ts';
import type { Event } from './event.ts';
import type { Translation } from './language.ts';
import type { OtherPoint } from './other-point.ts';
import type { Ownership } from './ownership.ts';
import type { RecordState, WhereThingsStood } from './record.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Text, Texts } from './text.ts';

/**
 * A text in the language asked for; or one that names its language, because it is missing in the one asked for or
 * because its English `original` stands beside it.
 */
export type Words = string | { readonly text: string; readonly language: string; readonly original?: string };

/** What only the editors' room needs and no page carries, wherever it stands. */
type EditorsOnly = 'formerIds' | 'origin';

/** What no page carries of one kind of entry: nothing draws it, or it is compiled into something else. */
export interface NotShipped {
  readonly record: 'wellCoveredTo';
  readonly mediators: 'aliases';
  readonly stickingPoints: 'aliases';
  readonly events: 'aliases' | 'mediators' | 'topics';
  readonly statements: 'hedged' | 'outcome' | 'side' | 'timeNamedHeld';
}

/**
 * A fact in one language: every `Text` became `Words`, every `Texts` a list of them, and every source a number: its
 * place in `CompiledSources`.
 */
export type InOneLanguage<T> = T extends Text
  ? Words
  : T extends Texts
    ? readonly Words[]
    : T extends readonly (infer Item)[]
      ? readonly InOneLanguage<Item>[]
      : T extends object
        ? {
            readonly [Key in Exclude<keyof T, EditorsOnly>]: Key extends 'sources'
              ? readonly number[]
              : InOneLanguage<T[Key]>;
          }
        : T;

/** A statement with what can be counted from the record: whole days until the agreement that came next. */
export type CompiledStatement = InOneLanguage<Omit<Statement, NotShipped['statements']>> & {
  /** The words as the record has them, in English; `words` are their translation. */
  readonly original: string;
  readonly daysToNextAgreement: number | null;
};

/** A UI message: one text, or one for each plural category of `Intl.PluralRules`. `{name}` marks a value. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The record in one language. Lists are in their order. */
export interface RecordInOneLanguage {
  readonly record: InOneLanguage<Omit<RecordState, NotShipped['record']>>;
  readonly whereThingsStood: InOneLanguage<WhereThingsStood>;
  readonly background: readonly InOneLanguage<Background>[];
  readonly mediators: readonly InOneLanguage<Omit<Mediator, NotShipped['mediators']>>[];
  readonly stickingPoints: readonly InOneLanguage<Omit<StickingPoint, NotShipped['stickingPoints']>>[];
  readonly otherPoints: readonly InOneLanguage<OtherPoint>[];
  readonly reasons: readonly InOneLanguage<Reason>[];
  readonly events: readonly InOneLanguage<Omit<Event, NotShipped['events']>>[];
  readonly statements: readonly CompiledStatement[];
  readonly glossary: readonly InOneLanguage<GlossaryTerm>[];
  readonly questions: readonly InOneLanguage<Question>[];
  readonly changes: readonly InOneLanguage<Change>[];
  /** Who stands behind publishers; sources name them by their place in this list. */
  readonly ownership: readonly InOneLanguage<Ownership>[];
  /** What to call those that articles name, by id. */
  readonly names: readonly { readonly id: string; readonly label: Words }[];
}

/**
 * How dates and digits are written in a language. `days` and `months`: with and without the day, one form for each month of
 * the year, with `{day}` (`{dd}`: in two digits) and `{year}` in it, `shortDays` and `shortMonths` abbreviated, the latter
 * without the year; `years`: a year alone; `digits`: 0 to 9, one sign each; `plurals`: for each of
 * 0 to 199 the place of its plural category in `pluralCategories`; `spans`: those of the record's events, by `from/to`
 * (ISO); `languages`: the names of those that sources are in (BCP 47); `rows`: the lists of names that the panel writes in
 * a row, by their names joined with line ends.
 */
export interface WrittenForms {
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly shortDays: readonly string[];
  readonly shortMonths: readonly string[];
  readonly years: string;
  readonly digits: string;
  readonly plurals: string;
  readonly spans: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}

/** What a language is and how it is written. */
export interface LanguageState {
  readonly language: string;
  /** The same language with the region whose dates, numbers and lists are written (BCP 47, for `Intl`). */
  readonly locale: string;
  readonly written: WrittenForms;
  readonly direction: 'ltr' | 'rtl';
  /** How its texts were made from the English ones; null for English. An entry may say otherwise for itself. */
  readonly translation: Translation | null;
  readonly messages: Readonly<Record<string, Message>>;
  /** Letters that are written onto the front of a word, as in content/facts/matching; for search. */
  readonly prefixes: readonly string[];
}

/** Everything the panel and the popup know, in one language, without the sources. */
export interface CompiledFacts extends LanguageState, RecordInOneLanguage {
  /** For each term of the glossary in its order the forms in which the texts write it. */
  readonly termForms: readonly (readonly string[])[];
}

/** One part of the record: all entries of a kind, or what there is only once. */
export type RecordPart = keyof RecordInOneLanguage;

/** Stands in the compiled record where a text belongs. Places carry no number: texts come in the order of the places. */
export type TextPlace = '¶';

/**
 * The parts of a `RecordInOneLanguage` with a `TextPlace` for each text and each list of texts; the same in every language.
 * On pages each part is read anew whenever it is asked for.
 */
export type CompiledRecord = Readonly<Record<RecordPart, unknown>>;

/** The texts of one part in the order of their places. A number is the place in this list of the same text. */
export type CompiledTexts = readonly (Words | readonly Words[] | number)[];

/** What a language adds to the compiled record: its messages, and the texts of each part, read as the parts are. */
export interface CompiledLanguage extends LanguageState {
  readonly texts: Readonly<Record<RecordPart, CompiledTexts>>;
  readonly termForms: CompiledFacts['termForms'];
}

/** The sources, the same for every language; facts name them by their place in this list. */
export type CompiledSources = readonly (Omit<Source, EditorsOnly | 'ownership'> & {
  /** Its place in the `ownership` of the record. */
  readonly ownership?: number;
})[];
