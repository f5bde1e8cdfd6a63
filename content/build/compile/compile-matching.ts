import type {
  CompiledCloseness,
  CompiledMatching,
  PatternLines,
  SubjectKind,
} from '../../model/compiled-matching.ts';
import type { Closeness } from '../../model/closeness.ts';
import type { Facts } from '../../model/facts.ts';
import type { Matching } from '../../model/matching.ts';
import { indexPatterns } from './index-patterns.ts';
import { listSubjects } from '../read/list-subjects.ts';
import type { Subject } from '../read/list-subjects.ts';
import { spellPattern } from '../read/spell-pattern.ts';

const nothing: Matching = {
  prefixes: [],
  endings: [],
  months: [],
  dayFirst: false,
  withCompanion: [],
  never: [],
};
/** A mediator's people and towns are things of their own, which lead to it. */
const ofMediators: ReadonlySet<SubjectKind> = new Set(['place', 'person']);

type Line = readonly [pattern: string, ...values: readonly string[]];

/** Every spelling once, with the places of the subjects it stands for and its condition. */
function listSpellings(subjects: readonly Subject[], { withCompanion, never }: Matching): readonly Line[] {
  const conditions = new Map(
    withCompanion.flatMap(({ words }, group) => words.map((word) => [spellPattern(word), String(group)])),
  );
  const owners = new Map<string, number[]>();
  for (const [place, { spellings }] of subjects.entries()) {
    for (const pattern of new Set(spellings.map(spellPattern))) {
      owners.set(pattern, [...(owners.get(pattern) ?? []), place]);
    }
  }
  const named = [...owners].flatMap(([pattern, places]): readonly Line[] => {
    const isSpecial = places.some((place) => ofMediators.has(subjects[place]?.kind ?? 'event'));
    const kept = places.filter((place) => !isSpecial || subjects[place]?.kind !== 'mediator');
    const isSurname = (place: number): boolean => {
      const subject = subjects[place];
      return subject?.kind === 'person' && !subject.surnameEnough && !pattern.includes(' ');
    };
    return [[pattern, kept.join(','), conditions.get(pattern) ?? (kept.some(isSurname) ? 'w' : '')]];
  });
  return [...named, ...never.map((phrase): Line => [spellPattern(phrase)])];
}

/** `e1 e4 s2` as `e1 4 s2`. */
function joinPlaces(places: readonly string[]): string {
  return places
    .map((place, index) => (place[0] === places[index - 1]?.[0] ? place.slice(1) : place))
    .join(' ');
}

function compileCloseness(closeness: Closeness): CompiledCloseness {
  const spell = (list: readonly string[]): readonly string[] =>
    list.map((phrase) => spellPattern(phrase).toLowerCase());
  const { attribution, phrases, negation, deal } = closeness;
  const lists = Object.fromEntries(
    Object.entries({ deal, ...closeness.lists }).map(([name, list]) => [name, spell(list)]),
  );
  const known = new Set([...Object.keys(lists), 'month', 'year']);
  const index = (list: readonly string[]): PatternLines =>
    indexPatterns(
      spell(list).map((pattern) => [pattern]),
      known,
    );
  const lines = Object.entries(phrases).flatMap(([kind, list]) =>
    spell(list).map((pattern): Line => [pattern, kind]),
  );
  return {
    lists: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.join('\n')])),
    talks: spell(closeness.talks).join('\n'),
    elsewhere: spell(closeness.elsewhere).join('\n'),
    phrases: indexPatterns(lines, known),
    notBefore: index(negation.before),
    notAfter: index(negation.after),
    but: index(negation.but ?? []),
    condition: index(closeness.condition),
    past: index(closeness.past),
    backshift: index(closeness.backshift ?? []),
    than: index(closeness.than ?? []),
    verbs: index(attribution.verbs),
    according: index(attribution.according),
    roles: spell(attribution.roles).join('\n'),
    stops: index(attribution.stops),
    abbreviations: closeness.abbreviations.join('\n'),
  };
}

/** How articles in `language` are matched: the spellings of everything the record knows, and phrases of closeness. */
export function compileMatching(facts: Facts, language: string): CompiledMatching {
  const matching = facts.matching[language] ?? nothing;
  const closeness = facts.closeness[language];
  const subjects = listSubjects(facts, language);
  const months = matching.months.flatMap((names, index) =>
    names.map((name): Line => [spellPattern(name), String(index + 1)]),
  );
  return {
    language,
    prefixes: matching.prefixes,
    endings: matching.endings,
    months: indexPatterns(months, new Set()),
    dayFirst: matching.dayFirst,
    subjects: subjects.map(({ id, kind, facts: places, isNamed, everywhere, from }) => ({
      ...(isNamed ? { id } : {}),
      kind,
      facts: joinPlaces(places),
      ...(everywhere ? { everywhere } : {}),
      ...(from === undefined ? {} : { from }),
    })),
    spellings: indexPatterns(listSpellings(subjects, matching), new Set()),
    companions: matching.withCompanion.map(({ near }) =>
      near.map((word) => spellPattern(word).toLowerCase()).join('|'),
    ),
    closeness: closeness ? compileCloseness(closeness) : null,
  };
}
