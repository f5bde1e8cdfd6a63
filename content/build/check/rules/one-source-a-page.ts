import type { Rule } from '../rule.ts';

export const oneSourceAPage: Rule = {
  name: 'one-source-a-page',
  why: 'A page stands once in sources.yaml, so that it is corrected once.',
  check: ({ facts, at }) => {
    const first = new Map<string, string>();
    return Object.entries(facts.sources).flatMap(([id, { url }]) => {
      const earlier = first.get(url);
      if (earlier === undefined) {
        first.set(url, id);
        return [];
      }
      const what = `"${id}" has the same address as "${earlier}".`;
      return [at('sources.yaml', [id, 'url'], what, `Use "${earlier}" in the entries and delete "${id}".`)];
    });
  },
};
