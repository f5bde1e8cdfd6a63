import { listEntries } from '../list-entries.ts';
import { listProse } from '../list-prose.ts';
import { listQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

const longest = 15;

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

export const shortQuotes: Rule = {
  name: 'short-quotes',
  why: `Other people's words are quoted in at most ${longest} words.`,
  check: ({ facts, at }) => {
    const remedy = `Quote at most ${longest} words and tell the rest in our own.`;
    const statements = facts.statements
      .filter(({ words }) => countWords(words.en) > longest)
      .map(({ id }) => at(`statements/${id}.yaml`, ['words', 'en'], 'The quote is too long.', remedy));
    const inProse = listEntries(facts).flatMap(({ path, entry }) =>
      listProse(entry).flatMap(({ keys, text }) =>
        listQuotations(text)
          .filter((quote) => countWords(quote) > longest)
          .map((quote) => at(path, keys, `The quote is too long: ${quote.slice(0, 60)}…`, remedy)),
      ),
    );
    return [...statements, ...inProse];
  },
};
