import { whenever } from '../../matching/find-mentions.ts';
import { findNames } from '../../matching/find-names.ts';
import { splitWords } from '../../matching/split-words.ts';
import { runAtOnce } from '../../matching/steps.ts';
import { createWordForms } from '../../matching/word-forms.ts';
import type { Words } from '../../model/compiled-facts.ts';
import { factLists } from '../../model/compiled-matching.ts';
import type { CompiledSubject, FactLetter, SubjectKind } from '../../model/compiled-matching.ts';
import type { Facts } from '../../model/facts.ts';
import { compileMatching } from './compile-matching.ts';
import { orderFacts } from '../read/order-facts.ts';

/** People and places of a body are not the body. */
const kinds: ReadonlySet<SubjectKind> = new Set([
  'glossary-term',
  'sticking-point',
  'mediator',
  'body',
  'force',
]);

type Localized = Words | readonly Words[];

/**
 * The place in the glossary of the term that a subject is, also where it is a mediator or a sticking point too; -1 where it
 * is something else, or named so often that a mark would stand in every entry.
 */
function termOf(
  { kind, facts: places, everywhere }: CompiledSubject,
  lists: ReturnType<typeof orderFacts>,
): number {
  let letter = '';
  let first: string | undefined;
  for (const place of everywhere || !kinds.has(kind) ? [] : places.split(' ')) {
    letter = /^\D/.exec(place)?.[0] ?? letter;
    const at = Number(place.replace(/^\D/, ''));
    const id = lists[factLists[letter as FactLetter]][at]?.id;
    first ??= id;
    if (letter === 'g' && id === first) return at;
  }
  return -1;
}

/**
 * For each term of the glossary in its order the forms in which the record's own `texts` write it, by the same rules by
 * which articles are matched: so the panel only has to look for them, in whatever language a text is.
 */
export function listTermForms(
  facts: Facts,
  texts: readonly Localized[],
  language: string,
): readonly (readonly string[])[] {
  const found = facts.glossary.map(() => new Set<string>());
  const all = texts.flat();
  const lists = orderFacts(facts);
  for (const spoken of new Set(all.map((text) => (typeof text === 'string' ? language : text.language)))) {
    const matching = compileMatching(facts, spoken);
    const forms = createWordForms(matching.prefixes, matching.endings);
    const terms = matching.subjects.map((subject) => termOf(subject, lists));
    for (const words of all) {
      if ((typeof words === 'string' ? language : words.language) !== spoken) continue;
      const text = typeof words === 'string' ? words : words.text;
      const named = runAtOnce(findNames([splitWords(text)], matching, forms, whenever));
      for (const [subject, occurrences] of named) {
        const own = found[terms[subject] ?? -1];
        for (const { start, end } of own ? occurrences : []) own?.add(text.slice(start, end));
      }
    }
  }
  return found.map((own) => [...own].toSorted());
}
