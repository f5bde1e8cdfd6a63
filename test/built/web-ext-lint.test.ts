import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface LintReport {
  readonly errors: readonly unknown[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

/** Preact assigns innerHTML for dangerouslySetInnerHTML, which nothing of ours uses: once for each bundle that holds it. */
const known = 'UNSAFE_VAR_ASSIGNMENT';

test('Mozilla’s linter finds no error, and of warnings only those that Preact is known for', () => {
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
  expect(report.warnings.filter(({ code }) => code !== known)).toEqual([]);
  expect(report.warnings.filter(({ file }) => !/sidebar\.js|chunks\//.test(file))).toEqual([]);
  expect(report.warnings.length).toBeLessThanOrEqual(2);
});
