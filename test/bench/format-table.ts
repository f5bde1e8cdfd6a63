import type { BenchTable } from './section.ts';

/** A table as text, its columns aligned. */
export function formatTable({ title, columns, rows }: BenchTable): string {
  const lines = [[title, ...columns], ...rows.map((row) => row.map(String))];
  const widths = [title, ...columns].map((_, at) =>
    Math.max(...lines.map((line) => (line[at] ?? '').length)),
  );
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((line) => line.join('  '))
    .join('\n');
}
