import type { Facts } from '../../model/facts.ts';
import type { Text } from '../../model/text.ts';
import { listSubjects } from './list-subjects.ts';

/** What to call those that articles name and that have no entry of their own, from names.yaml. */
export function listNames(facts: Facts): readonly { readonly id: string; readonly label: Text }[] {
  return listSubjects(facts, 'en').flatMap(({ id, isNamed }) => {
    const label = isNamed ? facts.names[id]?.label : undefined;
    return label ? [{ id, label }] : [];
  });
}

/** The labels of those, in the form of names.yaml. */
export function listLabels(facts: Facts): Readonly<Record<string, { readonly label: Text }>> {
  return Object.fromEntries(listNames(facts).map(({ id, label }) => [id, { label }]));
}
