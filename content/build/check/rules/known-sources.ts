import { listEntries } from '../list-entries.ts';
import type { Rule } from '../rule.ts';

export const knownSources: Rule = {
  name: 'known-sources',
  why: 'Every source that is named exists once in sources.yaml, and none lies there unused.',
  check: ({ facts, at }) => {
    const entries = listEntries(facts);
    const used = new Set(entries.flatMap(({ entry }) => entry.sources));
    const missing = entries.flatMap(({ path, entry }) =>
      entry.sources.flatMap((id, index) => {
        if (facts.sources[id]) return [];
        const remedy = 'Add it to content/facts/sources.yaml, or correct the id.';
        return [at(path, ['sources', index], `There is no source "${id}".`, remedy)];
      }),
    );
    const unused = Object.keys(facts.sources).flatMap((id) => {
      if (used.has(id)) return [];
      return [at('sources.yaml', [id], `No entry uses the source "${id}".`, 'Use it, or delete it.')];
    });
    return [...missing, ...unused];
  },
};
