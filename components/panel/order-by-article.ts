import type { FactList, Mention } from '../../content/matching/mention.ts';

/** `facts` with those that the article mentions first, in the order in which they matter to it; the rest as they were. */
export function orderByArticle<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  list: FactList,
  mentions: readonly Mention[],
): readonly Fact[] {
  const order = new Map<string, number>();
  for (const mention of mentions) {
    for (const reference of mention.facts) {
      if (reference.list === list && !order.has(reference.id)) order.set(reference.id, order.size);
    }
  }
  const place = ({ id }: Fact): number => order.get(id) ?? order.size;
  return facts.toSorted((one, other) => place(one) - place(other));
}
