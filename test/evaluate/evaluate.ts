import { parseArgs } from 'node:util';
import { detect } from '../../content/detection/detect.ts';
import { compileHints, compileVocabulary } from '../../content/build/compile-vocabulary.ts';
import { formatReport } from './format-report.ts';
import { readCases } from './read-case.ts';
import { createScore } from './score.ts';
import type { Miss } from './format-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (!path) throw new Error('Give a list of cases: npm run evaluate -- CASES.jsonl [--json]');
const [hints, vocabulary] = [compileHints(), compileVocabulary()];
const score = createScore();
const misses: Miss[] = [];
for (const { labelled, open } of readCases(path)) {
  const { verdict, evidence, headline } = detect(open(), labelled.url ?? '', hints, vocabulary);
  if (values.json) console.log(JSON.stringify({ id: labelled.id, verdict, evidence }));
  if (score.add(labelled, verdict) === 'miss') misses.push({ labelled, verdict, evidence, headline });
}
console.log(values.json ? JSON.stringify(score.summary()) : formatReport(score.summary(), misses));
