import { fillRecord } from '../../wording/fill-record.ts';
import type {
  CompiledFacts,
  CompiledLanguage,
  CompiledRecord,
  CompiledSources,
  Message,
  NotShipped,
  RecordPart,
} from '../../model/compiled-facts.ts';
import { accountKeys, namedByKeys } from '../../wording/message-keys.ts';
import type { Facts } from '../../model/facts.ts';
import { countDays } from '../../policy/freshness.ts';

import { listTermForms } from './list-term-forms.ts';
import { foldTexts } from './fold-texts.ts';
import { listWrittenForms } from './list-written-forms.ts';
import { listNames } from '../read/list-names.ts';
import { localize } from './localize.ts';
import { readDirection } from './read-direction.ts';
import { orderFacts } from '../read/order-facts.ts';
import { setApostrophes } from './set-apostrophes.ts';
import { separateTexts } from './separate-texts.ts';
import type { Separated } from './separate-texts.ts';

function countDaysToAgreement(
  { events }: Facts,
  { nextAgreement, date }: Facts['statements'][number],
): number | null {
  const next = events.find(({ id }) => id === nextAgreement);
  return next ? countDays(date, next.date) : null;
}

/** Spellings are compiled for matching; only the glossary's are searched too. */
const notShipped: { readonly [Kind in keyof NotShipped]: Readonly<Record<NotShipped[Kind], true>> } = {
  record: { wellCoveredTo: true },
  mediators: { aliases: true },
  stickingPoints: { aliases: true },
  events: { aliases: true, mediators: true, topics: true },
  statements: { hedged: true, outcome: true, side: true, timeNamedHeld: true },
};

/** What a page carries of an entry of one kind. */
function ship(kind: keyof NotShipped, entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !Object.hasOwn(notShipped[kind], key)));
}

function separateFacts(facts: Facts): Readonly<Record<RecordPart, Separated>> {
  const sourceNumbers = new Map(Object.keys(facts.sources).map((id, number) => [id, number]));
  const ordered = orderFacts(facts);
  // In an order in which texts that tell of the same stand near each other: gzip looks back no further than 16,000 Arabic or
  // Hebrew letters.
  const record = {
    record: ship('record', facts.record),
    changes: facts.changes,
    statements: ordered.statements.map((statement) => {
      return {
        ...ship('statements', statement),
        original: statement.words.en,
        daysToNextAgreement: countDaysToAgreement(facts, statement),
      };
    }),
    events: ordered.events.map((event) => ship('events', event)),
    otherPoints: facts.otherPoints,
    mediators: ordered.mediators.map((mediator) => ship('mediators', mediator)),
    names: listNames(facts),
    whereThingsStood: facts.whereThingsStood,
    reasons: ordered.reasons,
    background: ordered.background,
    questions: ordered.questions,
    ownership: facts.ownership,
    stickingPoints: ordered.stickingPoints.map((point) => ship('stickingPoints', point)),
    glossary: ordered.glossary,
  };
  return mapParts(setApostrophes(record), (part) => separateTexts(part, sourceNumbers));
}

function mapParts<From, To>(
  parts: Readonly<Record<RecordPart, From>>,
  map: (part: From) => To,
): Readonly<Record<RecordPart, To>> {
  const mapped = Object.entries(parts).map(([name, part]) => [name, map(part)] as const);
  return Object.fromEntries(mapped) as Record<RecordPart, To>;
}

/** What is the same in every language: the record with places for its texts, events in order of time. */
export function compileRecord(facts: Facts): CompiledRecord {
  return mapParts(separateFacts(facts), ({ structure }) => structure);
}

/** The sources in the order by which compiled facts number them. */
export function compileSources(facts: Facts): CompiledSources {
  const places = new Map(facts.ownership.map(({ en }, place) => [en, place]));
  return Object.values(facts.sources).map(({ origin: _origin, ownership, ...source }) => {
    const place = ownership === undefined ? undefined : places.get(ownership);
    return place === undefined ? source : { ...source, ownership: place };
  });
}

function listSpans({ events }: Facts): readonly (readonly [from: string, to: string])[] {
  return events.flatMap(({ date, endDate }) => (endDate === undefined ? [] : [[date, endDate] as const]));
}

/** The languages that sources are in, but for `language`. */
const listForeign = ({ sources }: Facts, language: string): readonly string[] =>
  [...new Set(Object.values(sources).map((source) => source.language))]
    .filter((tag) => tag !== language)
    .toSorted();

/** The names that the panel writes in a row: of all mediators but the last, which is no name, and of who named a point. */
function listRows(
  { mediators, events }: Facts,
  language: string,
  messages: Readonly<Record<string, Message>>,
): readonly (readonly string[])[] {
  const named = mediators
    .filter(({ id }) => Object.hasOwn(accountKeys, id))
    .toSorted((one, other) => one.order - other.order);
  const nameOf = (who: keyof typeof namedByKeys): string =>
    String(messages[namedByKeys[who]] ?? namedByKeys[who]);
  return [
    named.map(({ name }) => name[language] ?? name.en),
    ...events.flatMap(({ openPoints = [] }) => openPoints.map(({ namedBy }) => namedBy.map(nameOf))),
  ].filter((words) => words.length > 1);
}

/** What `language` adds to the compiled record; `messages` are the UI's. */
export function compileLanguage(
  facts: Facts,
  language: string,
  messages: Readonly<Record<string, Message>>,
): CompiledLanguage {
  const texts = mapParts(separateFacts(facts), (part) => part.texts.map((text) => localize(text, language)));
  const { locale = language, translation } = facts.languages[language] ?? {};
  return {
    language,
    locale,
    written: listWrittenForms(
      locale,
      listSpans(facts),
      listForeign(facts, language),
      listRows(facts, language, messages),
    ),
    direction: readDirection(locale),
    translation: translation ?? null,
    messages,
    prefixes: facts.matching[language]?.prefixes ?? [],
    texts: mapParts(texts, foldTexts),
    termForms: listTermForms(facts, Object.values(texts).flat(), language),
  };
}

/** The facts in `language` as the panel has them, for tests and previews. */
export function compileFacts(
  facts: Facts,
  language: string,
  messages: Readonly<Record<string, Message>>,
): CompiledFacts {
  return fillRecord(compileRecord(facts), compileLanguage(facts, language, messages));
}
