import { factLists } from '../../model/compiled-matching.ts';
import type { FactLetter, SubjectKind } from '../../model/compiled-matching.ts';
import type { Facts } from '../../model/facts.ts';
import type { Name } from '../../model/name.ts';
import type { Texts } from '../../model/text.ts';
import { orderFacts } from './order-facts.ts';

/** Something that articles mention, with its spellings in one language. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly facts: readonly string[];
  /** Whether what to call it stands in names.yaml, because no entry of its own does. */
  readonly isNamed: boolean;
  readonly everywhere: boolean;
  readonly surnameEnough: boolean;
  /** ISO: an article from before this day cannot mean it. */
  readonly from?: string | undefined;
  readonly spellings: readonly string[];
}

const mostRounds = 6;

type FindPlaces = (id: string) => readonly string[];

function createPlaceFinder(facts: Facts): FindPlaces {
  const lists = orderFacts(facts);
  // What a reader is led to first: the fuller entry.
  const letters: readonly FactLetter[] = ['p', 'm', 'g', 'e', 'b', 'q', 'r', 's'];
  return (id) =>
    letters.flatMap((letter) => {
      const place = lists[factLists[letter]].findIndex((entry) => entry.id === id);
      return place < 0 ? [] : [`${letter}${place}`];
    });
}

/** The entries in which a person is named with an office or speaks; where there are none, the rounds they took part in. */
function listPlacesOfPerson(facts: Facts, { label, variants }: Name, places: FindPlaces): readonly string[] {
  const full = [label.en, ...variants.en].filter((name) => name.includes(' '));
  const isNamed = (text: string): boolean => full.some((name) => text.includes(name));
  const roles = [
    ...facts.mediators.filter(({ people }) => people.some(({ name }) => isNamed(name.en))),
    ...facts.statements.filter(({ speaker }) => isNamed(speaker.en)),
  ];
  // Those who took part in many rounds would drown what they said.
  const rounds = facts.events.filter(({ people }) => people?.en.some(isNamed)).slice(-mostRounds);
  return (roles.length > 0 ? roles : rounds).flatMap(({ id }) => places(id));
}

const spell = (texts: Texts | undefined, language: string): readonly string[] =>
  texts?.[language] ?? texts?.en ?? [];

/** Everything that has a spelling in `language` (in English where that is missing); one subject an id. */
export function listSubjects(facts: Facts, language: string): readonly Subject[] {
  const places = createPlaceFinder(facts);
  const subjects = new Map<string, Subject>();
  const add = (
    id: string,
    kind: SubjectKind,
    spellings: readonly string[],
    name?: Name,
    from?: string,
  ): void => {
    const known = subjects.get(id);
    const own = name?.kind === 'person' ? listPlacesOfPerson(facts, name, places) : [];
    const see = (name?.see ?? []).flatMap(places);
    subjects.set(id, {
      id,
      kind: known?.kind ?? kind,
      facts: [...new Set([...(known?.facts ?? places(id)), ...see, ...own])],
      isNamed: name !== undefined && places(id).length === 0,
      everywhere: known?.everywhere === true || name?.everywhere === true,
      surnameEnough: name?.surnameEnough === true,
      from: known?.from ?? from,
      spellings: [...(known?.spellings ?? []), ...spellings],
    });
  };
  for (const { id, aliases } of facts.stickingPoints) add(id, 'sticking-point', spell(aliases, language));
  for (const { id, aliases } of facts.mediators) add(id, 'mediator', spell(aliases, language));
  for (const { id, aliases, inUseFrom } of facts.glossary) {
    add(id, 'glossary-term', spell(aliases, language), undefined, inUseFrom);
  }
  for (const { id, aliases, date } of facts.events)
    add(id, 'event', spell(aliases, language), undefined, date);
  for (const [id, name] of Object.entries(facts.names)) {
    const entry = name.entry ?? id;
    // A common word of the talks is a mention only where the record has an entry for it.
    if (name.kind === 'term' && !subjects.has(entry)) continue;
    add(entry, name.kind === 'term' ? 'glossary-term' : name.kind, spell(name.variants, language), name);
  }
  return [...subjects.values()].filter(({ spellings }) => spellings.length > 0);
}
