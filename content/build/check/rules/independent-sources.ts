import type { Source } from '../../../model/source.ts';
import { listEntries } from '../list-entries.ts';
import type { Rule } from '../rule.ts';

function newsroomsOf(source: Source): readonly string[] {
  return source.origin ?? [source.publisher];
}

/** Whether two of the sources come from different newsrooms; reprints of one wire story are one source. */
export function areIndependent(sources: readonly Source[]): boolean {
  return sources.some((one, index) =>
    sources.slice(index + 1).some((other) => {
      const newsrooms = new Set(newsroomsOf(one));
      return newsroomsOf(other).every((newsroom) => !newsrooms.has(newsroom));
    }),
  );
}

export const independentSources: Rule = {
  name: 'independent-sources',
  why: 'A claim rests on two publishers that did not copy each other, or says openly that it rests on one.',
  check: ({ facts, at }) =>
    listEntries(facts).flatMap(({ path, entry }) => {
      const sources = entry.sources.flatMap((id) => facts.sources[id] ?? []);
      const independent = areIndependent(sources);
      if (!independent && !entry.singleSource) {
        const what = 'The sources come from one newsroom (reprints of one wire story count as one).';
        return [
          at(path, ['sources'], what, 'Add a source of another newsroom, or write: singleSource: true'),
        ];
      }
      if (independent && entry.singleSource) {
        const what = 'The entry says singleSource but has sources of two newsrooms.';
        return [at(path, ['singleSource'], what, 'Delete the line singleSource: true')];
      }
      return [];
    }),
};
