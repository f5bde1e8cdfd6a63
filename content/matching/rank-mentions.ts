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

/**
 * The mentions, those that say most about the article first: in the headline, then in the lead, then often, then of a
 * more special kind, then early. What every article names comes last whatever its place.
 */
export function rankMentions(
  mentions: readonly Mention[],
  passages: readonly PassageText[],
): readonly Mention[] {
  const measure = ({ everywhere, occurrences, kind }: Mention): readonly number[] => {
    const [first] = occurrences;
    const zone = Math.min(
      ...occurrences.map(({ passage }) => zones.indexOf(passages[passage]?.role ?? 'paragraph')),
    );
    return [
      Number(everywhere),
      zone,
      -occurrences.length,
      kinds.indexOf(kind),
      first?.passage ?? 0,
      first?.start ?? 0,
    ];
  };
  return mentions
    .map((mention) => ({ mention, measures: measure(mention) }))
    .toSorted((one, other) => {
      const place = one.measures.findIndex((value, index) => value !== other.measures[index]);
      return (one.measures[place] ?? 0) - (other.measures[place] ?? 0);
    })
    .map(({ mention }) => mention);
}
