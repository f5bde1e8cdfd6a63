import type { Mention } from './mention.ts';

/** The same text for mentions found in exactly the same places. */
function describePlaces({ occurrences }: Mention): string {
  let places = '';
  for (const { passage, start, end } of occurrences) places += `${passage}:${start}-${end} `;
  return places;
}

/**
 * Several entries of the record may go by the same words: those found in exactly the same places become one mention,
 * the first of them, which then leads to the facts of all.
 */
export function foldMentions(mentions: readonly Mention[]): readonly Mention[] {
  const byPlaces = new Map<string, Mention>();
  const fold = (mention: Mention): void => {
    const places = describePlaces(mention);
    const first = byPlaces.get(places);
    if (!first || mention.kind === 'event') {
      // Two things may have happened on one day: events stay apart.
      byPlaces.set(first ? `${places}${mention.id}` : places, mention);
      return;
    }
    const more = mention.facts.filter(
      ({ list, id }) => !first.facts.some((known) => known.list === list && known.id === id),
    );
    byPlaces.set(places, {
      ...first,
      facts: [...first.facts, ...more],
      everywhere: first.everywhere && mention.everywhere,
    });
  };
  for (const mention of mentions) if (mention.kind === 'event') fold(mention);
  for (const mention of mentions) if (mention.kind !== 'event') fold(mention);
  return [...byPlaces.values()];
}
