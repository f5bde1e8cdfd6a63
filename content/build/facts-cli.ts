import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFacts } from './check-facts.ts';
import { factsRoot } from './facts-root.ts';
import { formatFact } from './format-fact.ts';
import { describeProblem } from './problem.ts';
import { readFacts } from './read-facts.ts';
import { rules } from './rules/rules.ts';

const { values } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

function fixFormat(): void {
  for (const file of readFacts(factsRoot).files.values()) {
    if (file.problems.length > 0) continue;
    const text = formatFact(file.text);
    if (text !== file.text) writeFileSync(`${factsRoot}/${file.path}`, text);
  }
}

if (values.rules) for (const { name, why } of rules) console.log(`${name}: ${why}`);
if (values.fix) fixFormat();
const { problems, files } = checkFacts(factsRoot);
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} problem(s) in the facts. Nothing was built from them.`);
  process.exitCode = 1;
} else {
  console.log(`The facts are in order (${files.size} files).`);
}
