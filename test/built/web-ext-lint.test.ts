import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface LintReport {
  readonly errors: readonly unknown[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

/** Preact assigns innerHTML for dangerouslySetInnerHTML, which nothing of ours uses: once for each bundle that holds it. */
const known = [
  // What popup, settings and welcome page share.
  'UNSAFE_VAR_ASSIGNMENT in chunks/*.js',
  'UNSAFE_VAR_ASSIGNMENT in panel-parts.js',
];

test('Mozilla’s linter finds no error, and exactly the warnings that Preact is known for', () => {
  const program = resolve('node_modules/web-ext/bin/web-ext.js');
  const options = [
    'lint',
    '--source-dir',
    resolve('.output/firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  // It ends with an error code when it found errors; the report says which.
  let output: string;
  try {
    output = execFileSync(process.execPath, [program, ...options], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
  } catch (error) {
    output = (error as { readonly stdout: string }).stdout;
  }
  const report = JSON.parse(output) as LintReport;
  expect(report.errors).toEqual([]);
  const warnings = report.warnings.map(
    ({ code, file }) => `${code} in ${file.replace(/^chunks\/[^/]+\.js$/, 'chunks/*.js')}`,
  );
  expect(warnings.toSorted()).toEqual(known);
});
