import type { Rule, RuleContext } from '../rule.ts';

type Reference = readonly [
  path: string,
  keys: readonly (string | number)[],
  id: string,
  among: ReadonlySet<string>,
];

function listReferences({ facts }: RuleContext): readonly Reference[] {
  const ids = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(entries.map(({ id }) => id));
  const points = new Set([...ids(facts.stickingPoints), ...ids(facts.otherPoints)]);
  const [events, statements, mediators] = [ids(facts.events), ids(facts.statements), ids(facts.mediators)];
  const concepts = [facts.background, facts.reasons, facts.glossary, facts.questions];
  const everything = new Set([
    ...points,
    ...events,
    ...statements,
    ...mediators,
    ...concepts.flatMap((list) => [...ids(list)]),
  ]);
  return [
    ...facts.events.flatMap((event): readonly Reference[] => {
      const path = `events/${event.id}.yaml`;
      return [
        ...(event.mediators ?? []).map((id, i): Reference => [path, ['mediators', i], id, mediators]),
        ...(event.topics ?? []).map((id, i): Reference => [path, ['topics', i], id, points]),
        ...(event.openPoints ?? []).map(({ point }, i): Reference => [
          path,
          ['openPoints', i],
          point,
          points,
        ]),
        ...(event.statements ?? []).map((id, i): Reference => [path, ['statements', i], id, statements]),
      ];
    }),
    ...facts.reasons.flatMap(({ id, events: examples }) =>
      (examples ?? []).map((event, i): Reference => [`reasons/${id}.yaml`, ['events', i], event, events]),
    ),
    ...facts.changes.flatMap(({ kind, entry, entries = [] }, i): readonly Reference[] => {
      if (kind === 'withdrawn') return [];
      const one: readonly Reference[] =
        entry === undefined ? [] : [['changes.yaml', [i, 'entry'], entry, everything]];
      return [
        ...one,
        ...entries.map((id, at): Reference => ['changes.yaml', [i, 'entries', at], id, everything]),
      ];
    }),
  ];
}

export const crossReferences: Rule = {
  name: 'cross-references',
  why: 'An id that is mentioned exists, and a statement belongs to one round.',
  check: (context) => {
    const dangling = listReferences(context)
      .filter(([, , id, among]) => !among.has(id))
      .map(([path, keys, id]) =>
        context.at(
          path,
          keys,
          `There is no entry "${id}" of that kind.`,
          'Correct the id, or add the entry.',
        ),
      );
    const owner = new Map<string, string>();
    const shared = context.facts.events.flatMap(({ id, statements }) =>
      (statements ?? []).flatMap((statement, index) => {
        const earlier = owner.get(statement);
        owner.set(statement, id);
        if (earlier === undefined) return [];
        const what = `The statement "${statement}" already belongs to "${earlier}".`;
        return [context.at(`events/${id}.yaml`, ['statements', index], what, 'Leave it in one of the two.')];
      }),
    );
    return [...dangling, ...shared];
  },
};
