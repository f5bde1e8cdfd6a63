import { parseArgs } from 'node:util';
import { formatReport } from './format-report.ts';
import type { Miss } from './format-report.ts';
import { judgeCases } from './judge-cases.ts';
import { createScore } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (!path) throw new Error('Give a list of cases: npm run evaluate -- CASES.jsonl [--json]');
const score = createScore();
const misses: Miss[] = [];
for (const { labelled, judgement } of judgeCases(path)) {
  const { verdict, evidence, headline } = judgement;
  if (values.json) console.log(JSON.stringify({ id: labelled.id, verdict, evidence }));
  if (score.add(labelled, verdict) === 'miss') misses.push({ labelled, verdict, evidence, headline });
}
console.log(values.json ? JSON.stringify(score.summary()) : formatReport(score.summary(), misses));
