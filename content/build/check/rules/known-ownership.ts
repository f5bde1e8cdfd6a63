import type { Rule } from '../rule.ts';

export const knownOwnership: Rule = {
  name: 'known-ownership',
  why: 'Who stands behind a publisher is told in one wording, once, in every language in which this is told of others.',
  check: ({ facts, at }) => {
    const { ownership, sources } = facts;
    const known = new Set(ownership.map(({ en }) => en));
    const used = new Set(Object.values(sources).map((source) => source.ownership));
    const languages = [...new Set(ownership.flatMap((texts) => Object.keys(texts)))];
    const missing = Object.entries(sources).flatMap(([id, { ownership: wording }]) => {
      if (wording === undefined || known.has(wording)) return [];
      const remedy = 'Add it to content/facts/ownership.yaml, or take a wording that stands there.';
      return [at('sources.yaml', [id, 'ownership'], `"${wording}" is not in ownership.yaml.`, remedy)];
    });
    const entries = ownership.flatMap((texts, place) => {
      const find = (what: string, remedy: string): ReturnType<typeof at> =>
        at('ownership.yaml', [place], `"${texts.en}" ${what}.`, remedy);
      const isFirst = ownership.findIndex(({ en }) => en === texts.en) === place;
      const lacking = languages.filter((language) => !(language in texts));
      return [
        ...(used.has(texts.en) ? [] : [find('is said of no source', 'Use it, or delete it.')]),
        ...(isFirst ? [] : [find('stands there twice', 'Delete one of the two.')]),
        ...lacking.map((language) => find(`is missing in "${language}"`, 'Translate it.')),
      ];
    });
    return [...missing, ...entries];
  },
};
