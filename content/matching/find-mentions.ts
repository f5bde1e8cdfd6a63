import type { CompiledFacts } from '../model/compiled-facts.ts';
import { factLists } from '../model/compiled-matching.ts';
import type {
  CompiledMatching,
  CompiledSubject,
  FactLetter,
  SubjectKind,
} from '../model/compiled-matching.ts';
import { findDatedEvents } from './find-dated-events.ts';
import { findNames } from './find-names.ts';
import { foldMentions } from './fold-mentions.ts';
import type { FactReference, Mention, Occurrence } from './mention.ts';
import type { PassageText } from './passage.ts';
import { rankMentions } from './rank-mentions.ts';
import { createMonthReader } from './read-month.ts';
import type { SplitText } from './split-words.ts';
import type { Steps } from './steps.ts';
import type { WordForms } from './word-forms.ts';

/** Behind every day: where an article's day is not known, it may mean whatever the record knows. */
export const whenever = '9';

/** Subjects that are an entry of the record: its id and name are theirs. */
const entries: ReadonlySet<SubjectKind> = new Set(['event', 'sticking-point', 'glossary-term', 'mediator']);

function readFacts(facts: CompiledFacts, places: string): readonly FactReference[] {
  const references: FactReference[] = [];
  let letter = '';
  for (const place of places.split(' ')) {
    const hasLetter = place.charAt(0) > '9';
    if (hasLetter) letter = place.charAt(0);
    const list = factLists[letter as FactLetter];
    const id = facts[list]?.[Number(hasLetter ? place.slice(1) : place)]?.id;
    if (id !== undefined) references.push({ list, id });
  }
  return references;
}

function nameFact(facts: CompiledFacts, { list, id }: FactReference): Pick<Mention, 'id' | 'label'> {
  const fact = (facts[list] as readonly { readonly id: string }[]).find((one) => one.id === id);
  const { title, name, term } = (fact ?? {}) as Readonly<Record<string, Mention['label'] | undefined>>;
  return { id, label: title ?? name ?? term ?? id };
}

function inOrder(one: Occurrence, other: Occurrence): number {
  return one.passage - other.passage || one.start - other.start;
}

/** What the article mentions of the record, ranked; see `rankMentions` for the order. `texts` are `passages`, split. */
export function* findMentions(
  passages: readonly PassageText[],
  texts: readonly SplitText[],
  facts: CompiledFacts,
  matching: CompiledMatching,
  forms: WordForms,
  published: string | null,
): Steps<readonly Mention[]> {
  const { events } = facts;
  const labels = new Map(facts.names.map(({ id, label }) => [id, label]));
  const day = published ?? whenever;
  const named = yield* findNames(texts, matching, forms, day);
  const { dayFirst, months } = matching;
  const reading = { readMonth: createMonthReader(months, forms), dayFirst, published };
  const happened = events.filter(({ date }) => date <= day);
  const dated = new Map(findDatedEvents(texts, happened, reading));
  const toMention = (subject: CompiledSubject, occurrences: readonly Occurrence[]): Mention => {
    const references = readFacts(facts, subject.facts);
    const [first] = references;
    const names =
      first && entries.has(subject.kind)
        ? nameFact(facts, first)
        : { id: subject.id ?? '', label: labels.get(subject.id ?? '') ?? '' };
    const { kind, everywhere = false } = subject;
    return { ...names, kind, facts: references, occurrences, everywhere };
  };
  const mentions: Mention[] = [];
  for (const [place, occurrences] of named) {
    const subject = matching.subjects[place];
    if (!subject) continue;
    const mention = toMention(subject, occurrences);
    const onDays = mention.kind === 'event' ? dated.get(mention.id) : undefined;
    dated.delete(mention.id);
    mentions.push(
      onDays ? { ...mention, occurrences: [...occurrences, ...onDays].toSorted(inOrder) } : mention,
    );
  }
  for (const [id, occurrences] of dated) {
    const place = events.findIndex((event) => event.id === id);
    mentions.push(toMention({ kind: 'event', facts: `e${place}` }, occurrences));
  }
  return rankMentions(foldMentions(mentions), passages);
}
