import type { Evidence, Verdict } from '../../content/detection/judgement.ts';
import type { LabelledCase } from './read-case.ts';
import type { Figures, Summary } from './score.ts';

/** A case on which the verdict and the label differ. */
export interface Miss {
  readonly labelled: LabelledCase;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly evidence: readonly Evidence[];
}

/** One line of evidence for a person. */
export function formatEvidence({ kind, words, where }: Evidence): string {
  return `${where}: ${kind}${words ? ` "${words}"` : ''}`;
}

/** The figures as a table and every miss with its evidence. */
export function formatReport(summary: Summary, misses: readonly Miss[]): string {
  const rows = [
    ...Object.entries(summary.byLanguage),
    ...Object.entries(summary.byKind),
    ['all', summary.all] as const,
  ];
  return [
    ...misses.map(formatMiss),
    '',
    ['', 'precision', 'recall', 'F1', 'tp', 'fp', 'fn', 'tn'].map((cell) => cell.padEnd(10)).join(''),
    ...rows.map(([name, figures]) => formatRow(name, figures)),
  ].join('\n');
}

function formatRow(name: string, { precision, recall, f1, tp, fp, fn, tn }: Figures): string {
  return [name, ...[precision, recall, f1].map((ratio) => ratio?.toFixed(3) ?? '-'), tp, fp, fn, tn]
    .map((cell) => String(cell).padEnd(10))
    .join('');
}

function formatMiss({ labelled, verdict, headline, evidence }: Miss): string {
  const why = evidence.map((item) => `    ${formatEvidence(item)}`).join('\n');
  return `${labelled.id} [${labelled.lang}] labelled ${labelled.label}, judged ${verdict}: ${headline}\n${why}`;
}
