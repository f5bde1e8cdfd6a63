import type { Rule } from '../rule.ts';

const rounds = new Set(['near-deal', 'collapse']);

export const completeKinds: Rule = {
  name: 'complete-kinds',
  why: 'A round says which points were reported open and what each side said; a vote says how it went.',
  check: ({ facts, at }) =>
    facts.events.flatMap((event) => {
      const path = `events/${event.id}.yaml`;
      const found = [];
      const isRound = rounds.has(event.kind);
      if (isRound && !event.openPoints) {
        found.push(at(path, ['kind'], 'openPoints is missing.', 'Add it; write [] if nobody named any.'));
      }
      for (const side of ['israel', 'hamas'] as const) {
        if (!isRound || event.accounts?.[side]) continue;
        const remedy = `Add it under accounts: ${side}:, or say there that no public account was found.`;
        found.push(at(path, ['accounts'], `The account of "${side}" is missing.`, remedy));
      }
      if (isRound && !event.outcome) {
        found.push(at(path, ['kind'], 'outcome is missing.', 'Say what came next.'));
      }
      if ((event.kind === 'resolution') !== (event.resolution !== undefined)) {
        const remedy = 'Give number, result and vote for a resolution, and for nothing else.';
        found.push(at(path, ['resolution'], 'kind and resolution do not go together.', remedy));
      }
      return found;
    }),
};
