import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileVocabulary, vocabularyFolder } from '../../../content/build/compile/compile-vocabulary.ts';

function compileChanged(change: (source: string) => string): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  writeFileSync(join(folder, 'en.yaml'), change(readFileSync(join(vocabularyFolder, 'en.yaml'), 'utf8')));
  return () => compileVocabulary(folder);
}

describe('the vocabulary', () => {
  it('compiles for six languages into plain ASCII, so that no encoding of the script file can break it', () => {
    const compiled = compileVocabulary();
    expect(Object.keys(compiled.languages)).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he']);
    expect(Object.values(compiled.languages).join('')).toMatch(/^[ -~]+$/);
  });

  it.each([
    [
      'a group that is missing',
      (source: string) => source.replace(/^release:.*$/m, ''),
      /en\.yaml:\d+: .*release/s,
    ],
    [
      'a group that nobody knows',
      (source: string) => `${source}\nweather: [rain]\n`,
      /en\.yaml:\d+: weather: .*README\.md/s,
    ],
    [
      'a number among the words',
      (source: string) => source.replace('hamas: [hamas', 'hamas: [1987'),
      /en\.yaml:7: hamas > 0: .*quotes/s,
    ],
    [
      'an unquoted word that begins with a star',
      (source: string) => source.replace('hamas: [hamas', 'hamas: [*hamas'),
      /en\.yaml:7: .*quotes/s,
    ],
    [
      'an entry that matches almost anything',
      (source: string) => source.replace('hamas: [hamas', 'hamas: [h*'),
      /en\.yaml:7: hamas: "h\*".*Write more/s,
    ],
    [
      'a bracket that is not closed',
      (source: string) => source.replace('hayya]', 'hayya'),
      /en\.yaml:\d+: not valid YAML/,
    ],
  ])('stops the build with file, line and remedy at %s', (_, change, message) => {
    expect(compileChanged(change)).toThrow(message);
  });
});
