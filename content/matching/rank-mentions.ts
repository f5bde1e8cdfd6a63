import type { SubjectKind } from '../model/compiled-matching.ts';
import type { Mention } from './mention.ts';
import type { PassageRole, PassageText } from './passage.ts';

const zones: readonly PassageRole[] = ['headline', 'lead', 'heading', 'paragraph'];
/** From what says most about an article to what says least. */
const kinds: readonly SubjectKind[] = [
  'event',
  'sticking-point',
  'glossary-term',
  'body',
  'force',
  'person',
  'mediator',
  'party',
  'place',
  'state',
];

/** What a mention is ordered by, the weightiest first. */
function measure(
  { everywhere, occurrences, kind }: Mention,
  passages: readonly PassageText[],
): readonly number[] {
  let zone = zones.length;
  for (const { passage } of occurrences) {
    zone = Math.min(zone, zones.indexOf(passages[passage]?.role ?? 'paragraph'));
  }
  const { passage = 0, start = 0 } = occurrences[0] ?? {};
  return [Number(everywhere), zone, -occurrences.length, kinds.indexOf(kind), passage, start];
}

/**
 * The mentions, those that say most about the article first: in the headline, then in the lead, then often, then of a
 * more special kind, then early. What every article names comes last whatever its place.
 */
export function rankMentions(
  mentions: readonly Mention[],
  passages: readonly PassageText[],
): readonly Mention[] {
  const measures = new Map<Mention, readonly number[]>();
  for (const mention of mentions) measures.set(mention, measure(mention, passages));
  return mentions.toSorted((one, other) => {
    const [own = [], others = []] = [measures.get(one), measures.get(other)];
    for (const [at, value] of own.entries()) if (value !== others[at]) return value - (others[at] ?? 0);
    return 0;
  });
}
