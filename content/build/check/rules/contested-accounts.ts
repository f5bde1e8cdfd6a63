import type { Rule } from '../rule.ts';

export const contestedAccounts: Rule = {
  name: 'contested-accounts',
  why: 'Where accounts differ, each of those who differ is heard, in every language.',
  check: ({ facts, at }) =>
    facts.events.flatMap((event) => {
      const path = `events/${event.id}.yaml`;
      const between = event.contestedBetween;
      if (!between) return [];
      if (new Set(between).size < 2) {
        const remedy = 'Name at least two, for example: contestedBetween: [israel, hamas]';
        return [at(path, ['contestedBetween'], 'A dispute needs two sides.', remedy)];
      }
      return between.flatMap((holder) => {
        const account = event.accounts?.[holder];
        const languages = Object.keys(event.title).filter((language) => !account || !(language in account));
        return languages.map((language) =>
          at(
            path,
            ['accounts', holder],
            `The account of "${holder}" is missing in "${language}" although it is contested.`,
            `Add it under accounts: ${holder}: ${language}: …`,
          ),
        );
      });
    }),
};
