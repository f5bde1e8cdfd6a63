import type { Verdict } from '../../content/detection/judgement.ts';
import type { LabelledCase } from './read-case.ts';

/** Counts and ratios of one group of cases; a ratio without cases is null. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** The figures by language, by kind of page and over all. */
export interface Summary {
  readonly byLanguage: Readonly<Record<string, Figures>>;
  readonly byKind: Readonly<Record<string, Figures>>;
  readonly all: Figures;
}

type Counts = Record<'tp' | 'fp' | 'fn' | 'tn', number>;

/** Cases on which careful readers differ stay out of the figures. */
const isLeftOut = (labelled: LabelledCase): boolean =>
  labelled.label === 'borderline' || labelled.needs_context === true || labelled.subtype === 'ceasefire-call';

/** A running score: `add` says whether the verdict on a case was a hit or a miss, or whether the case stays out. */
export function createScore(): {
  readonly add: (labelled: LabelledCase, verdict: Verdict) => 'hit' | 'miss' | 'out';
  readonly summary: () => Summary;
} {
  const all = noCounts();
  const languages = new Map<string, Counts>();
  const kinds = new Map<string, Counts>();
  return {
    add(labelled, verdict) {
      if (isLeftOut(labelled)) return 'out';
      const positive = labelled.label === 'positive';
      const cell = verdict === 'talks' ? (positive ? 'tp' : 'fp') : positive ? 'fn' : 'tn';
      const kind = labelled.kind ?? labelled.how ?? (labelled.file ? 'page' : 'text');
      for (const counts of [all, groupOf(languages, labelled.lang), groupOf(kinds, kind)]) counts[cell] += 1;
      return cell === 'tp' || cell === 'tn' ? 'hit' : 'miss';
    },
    summary: () => ({ byLanguage: toFigures(languages), byKind: toFigures(kinds), all: figuresOf(all) }),
  };
}

const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0, tn: 0 });

function groupOf(groups: Map<string, Counts>, name: string): Counts {
  const counts = groups.get(name) ?? noCounts();
  groups.set(name, counts);
  return counts;
}

const toFigures = (groups: ReadonlyMap<string, Counts>): Readonly<Record<string, Figures>> =>
  Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => [name, figuresOf(counts)]),
  );

function figuresOf(counts: Counts): Figures {
  const { tp, fp, fn } = counts;
  const ratio = (part: number, whole: number): number | null =>
    whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    ...counts,
  };
}
