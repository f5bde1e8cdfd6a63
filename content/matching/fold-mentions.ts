import type { Mention } from './mention.ts';

/** The same text for mentions found in exactly the same places. */
export function describePlaces({ occurrences }: Mention): string {
  return occurrences.map(({ passage, start, end }) => `${passage}:${start}-${end}`).join(' ');
}

/**
 * Several entries of the record may go by the same words: those found in exactly the same places become one mention,
 * the first of them, which then leads to the facts of all.
 */
export function foldMentions(mentions: readonly Mention[]): readonly Mention[] {
  const byPlaces = new Map<string, Mention>();
  const inOrder = mentions.toSorted(
    (one, other) => Number(other.kind === 'event') - Number(one.kind === 'event'),
  );
  for (const mention of inOrder) {
    const places = describePlaces(mention);
    const first = byPlaces.get(places);
    if (!first || mention.kind === 'event') {
      // Two things may have happened on one day: events stay apart.
      byPlaces.set(first ? `${places} ${mention.id}` : places, mention);
      continue;
    }
    const known = new Set(first.facts.map(({ list, id }) => `${list} ${id}`));
    const more = mention.facts.filter(({ list, id }) => !known.has(`${list} ${id}`));
    byPlaces.set(places, {
      ...first,
      facts: [...first.facts, ...more],
      everywhere: first.everywhere && mention.everywhere,
    });
  }
  return [...byPlaces.values()];
}
