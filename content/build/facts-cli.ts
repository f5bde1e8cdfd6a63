import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFacts } from './check/check-facts.ts';
import { checkLinks } from './check-links.ts';
import { factsRoot } from './read/facts-root.ts';
import { formatFact } from './read/format-fact.ts';
import { describeProblem } from './read/problem.ts';
import { readFacts } from './read/read-facts.ts';
import { describeReport, reportFacts } from './report-facts.ts';
import { rules } from './check/rules/rules.ts';

const linksReport = '.output/links.json';

const { values: wanted } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    language: { type: 'string', multiple: true, default: [] },
    links: { type: 'boolean', default: false },
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

if (wanted.rules) for (const { name, why } of rules) console.log(`${name}: ${why}`);
if (wanted.fix) fixFormat();
const { facts, problems, files } = checkFacts(factsRoot);
for (const problem of problems) console.error(describeProblem(problem));
if (!facts || problems.length > 0) {
  console.error(`\n${problems.length} problem(s) in the facts. Nothing was built from them.`);
  process.exit(1);
}
if (wanted.report || wanted.json) {
  const report = reportFacts(facts, new Date().toISOString().slice(0, 10), wanted.language);
  console.log(wanted.json ? JSON.stringify(report, null, 2) : describeReport(report));
} else {
  console.log(`The facts are in order (${files.size} files).`);
}
if (wanted.links) {
  try {
    const findings = await checkLinks(facts.sources);
    mkdirSync('.output', { recursive: true });
    writeFileSync(linksReport, `${JSON.stringify(findings, null, 2)}\n`);
    const bad = findings.filter(({ status }) => status < 200 || status >= 300);
    console.log(
      `${findings.length} links checked, ${bad.length} did not answer well. Report: ${linksReport}`,
    );
    for (const { id, status, error, url } of bad) console.log(`  ${id}  ${status}  ${error ?? ''}  ${url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
