import type { CompiledCloseness, CompiledMatching, SubjectKind } from '../model/compiled-matching.ts';
import type { Words } from '../model/compiled-facts.ts';
import type { Closeness } from '../model/closeness.ts';
import type { Facts } from '../model/facts.ts';
import type { Matching } from '../model/matching.ts';
import type { Text } from '../model/text.ts';
import { listSubjects } from './list-subjects.ts';
import type { Subject } from './list-subjects.ts';
import { localize } from './localize.ts';
import { spellPattern } from './spell-pattern.ts';

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

/** The spellings of each subject with their conditions, in the order of `subjects`. */
function compileSpellings(subjects: readonly Subject[], { withCompanion }: Matching): readonly string[] {
  const conditions = new Map(
    withCompanion.flatMap(({ words }, group) => words.map((word) => [spellPattern(word), `\t${group}`])),
  );
  const special = new Set(
    subjects
      .filter(({ kind }) => ofMediators.has(kind))
      .flatMap(({ spellings }) => spellings.map(spellPattern)),
  );
  return subjects.map(({ kind, surnameEnough, spellings }) =>
    [...new Set(spellings.map(spellPattern))]
      .filter((pattern) => kind !== 'mediator' || !special.has(pattern))
      .map((pattern) => {
        const isSurnameAlone = kind === 'person' && !surnameEnough && !pattern.includes(' ');
        return pattern + (conditions.get(pattern) ?? (isSurnameAlone ? '\tw' : ''));
      })
      .join('\n'),
  );
}

/** `e1 e4 s2` as `e1 4 s2`. */
function joinPlaces(places: readonly string[]): string {
  return places
    .map((place, index) => (place[0] === places[index - 1]?.[0] ? place.slice(1) : place))
    .join(' ');
}

/** The id and the label of a subject that no fact names, unless they follow from its first spelling. */
function nameSubject(
  id: string,
  label: Text | null,
  spellings: string,
  language: string,
): { readonly id?: string; readonly label?: Words } {
  if (!label) return {};
  const [first = ''] = spellings.split(/[\t\n]/);
  const words = localize(label, language) as Words;
  return {
    ...(id === first.toLowerCase().replaceAll(' ', '-') ? {} : { id }),
    ...(words === first ? {} : { label: words }),
  };
}

function compileCloseness(closeness: Closeness): CompiledCloseness {
  const spell = (list: readonly string[]): string =>
    list.map((phrase) => spellPattern(phrase).toLowerCase()).join('\n');
  const spellEach = (lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, spell(list)]));
  const { attribution, phrases, negation, deal, lists } = closeness;
  return {
    lists: spellEach({ deal, ...lists }),
    talks: spell(closeness.talks),
    phrases: spellEach(phrases),
    notBefore: spell(negation.before),
    notAfter: spell(negation.after),
    condition: spell(closeness.condition),
    past: spell(closeness.past),
    verbs: spell(attribution.verbs),
    according: spell(attribution.according),
    roles: spell(attribution.roles),
    stops: spell(attribution.stops),
    abbreviations: closeness.abbreviations.join('\n'),
  };
}

/** How articles in `language` are matched: the spellings of everything the record knows, and phrases of closeness. */
export function compileMatching(facts: Facts, language: string): CompiledMatching {
  const matching = facts.matching[language] ?? nothing;
  const closeness = facts.closeness[language];
  const subjects = listSubjects(facts, language);
  const spellings = compileSpellings(subjects, matching);
  return {
    language,
    prefixes: matching.prefixes,
    endings: matching.endings,
    months: matching.months.map((names) => names.map(spellPattern).join('|')),
    dayFirst: matching.dayFirst,
    subjects: subjects.map(({ id, kind, facts: places, label, everywhere }, index) => ({
      ...nameSubject(id, label, spellings[index] ?? '', language),
      kind,
      facts: joinPlaces(places),
      ...(everywhere ? { everywhere } : {}),
      spellings: spellings[index] ?? '',
    })),
    never: matching.never.map(spellPattern).join('\n'),
    companions: matching.withCompanion.map(({ near }) =>
      near.map((word) => spellPattern(word).toLowerCase()).join('|'),
    ),
    closeness: closeness ? compileCloseness(closeness) : null,
  };
}
