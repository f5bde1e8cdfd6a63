import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.ts';
import type { BenchOptions, BenchResult } from './section.ts';
import { sections } from './sections.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    most: { type: 'string', default: '80' },
    rounds: { type: 'string', default: '3' },
    tabs: { type: 'string', default: '1,60' },
  },
});
const wanted = values.only?.split(',') ?? sections.map(({ name }) => name);
const unknown = wanted.filter((name) => !sections.some((section) => section.name === name));
if (unknown.length > 0) {
  console.error(
    `No part of the bench: ${unknown.join(', ')}. There are ${sections.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
// Real pages lie beside the repository where they are present.
const list = resolve(positionals[0] ?? '../shared/corpus/html-index.jsonl');
if (!existsSync(list)) console.error(`There is no list of saved pages ${list}: only our own pages are used.`);

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(60)}\r`);
};
const options: BenchOptions = {
  list: existsSync(list) ? list : null,
  most: Number(values.most),
  rounds: Number(values.rounds),
  tabs: values.tabs.split(',').map(Number),
  progress,
};
const results: Record<string, unknown> = {};
const askForBuild = (name: string): BenchResult => ({
  tables: [{ title: `${name}: run npm run build first`, columns: [], rows: [] }],
  data: null,
});
for (const { name, needs, run } of sections.filter((section) => wanted.includes(section.name))) {
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const isBuilt = needs === undefined || existsSync(needs);
  const { tables, data } = isBuilt ? await run(options) : askForBuild(name);
  results[name] = { load, data };
  if (!values.json)
    console.log(`\n# ${name} (load ${load} before)\n\n${tables.map(formatTable).join('\n\n')}`);
}
if (values.json) console.log(JSON.stringify(results));
