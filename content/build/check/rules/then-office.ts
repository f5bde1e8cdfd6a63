import type { Rule } from '../rule.ts';

const office =
  /\b(president|minister|secretary|director|chief|head|envoy|adviser|coordinator|spokes\w+|emir|ambassador|commander|official)\b/i;

export const thenOffice: Rule = {
  name: 'then-office',
  why: 'The record cannot know who holds an office today, so an office is always "then".',
  check: ({ facts, at }) => {
    const remedy = 'Write for example: then CIA director';
    const people = facts.events.flatMap(({ id, people: texts }) =>
      (texts?.en ?? []).flatMap((person, index) => {
        if (!office.test(person) || /\bthen\b/.test(person)) return [];
        return [at(`events/${id}.yaml`, ['people', 'en', index], `"${person}" lacks "then".`, remedy)];
      }),
    );
    const speakers = facts.statements.flatMap(({ id, speaker, role }) => {
      const unnamed = /^(un|an? )|\(unnamed\)|^(senior|official)/i.test(speaker.en);
      if (unnamed || !office.test(role.en) || /\bthen\b/.test(role.en)) return [];
      return [at(`statements/${id}.yaml`, ['role', 'en'], `"${role.en}" lacks "then".`, remedy)];
    });
    return [...people, ...speakers];
  },
};
