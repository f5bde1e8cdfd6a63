import { detect } from '../../content/detection/detect.ts';
import { compileVocabulary } from '../../content/build/compile-vocabulary.ts';
import { formatReport } from './format-report.ts';
import { readCases } from './read-case.ts';
import { createScore } from './score.ts';
import type { Miss } from './format-report.ts';

const [path, ...options] = process.argv.slice(2);
if (!path) throw new Error('Give a list of cases: npm run evaluate -- CASES.jsonl [--json]');
const asJson = options.includes('--json');
const vocabulary = compileVocabulary();
const score = createScore();
const misses: Miss[] = [];
for (const { labelled, open } of readCases(path)) {
  const { verdict, evidence, headline } = detect(open(), labelled.url ?? '', vocabulary);
  if (asJson) console.log(JSON.stringify({ id: labelled.id, verdict, evidence }));
  if (score.add(labelled, verdict) === 'miss') misses.push({ labelled, verdict, evidence, headline });
}
console.log(asJson ? JSON.stringify(score.summary()) : formatReport(score.summary(), misses));
