import { describe, expect, test } from 'vitest';
import { listLanguages } from '../../content/build/read/read-messages.ts';
import { gzippedKilobytes, readBuilt } from './read-built.ts';

const released = ['chrome-mv3', 'firefox-mv3'] as const;
const onPages = [
  'content-scripts/detector.js',
  'judge.js',
  'panel-parts.js',
  'content-scripts/sidebar.js',
  'reader.js',
] as const;

describe.each(released)('in %s', (build) => {
  const budget: readonly (readonly [files: string, most: number])[] = [
    // What every page of a site that is on pays: the gate, what is done while the page comes, and the watch over live pages.
    ['content-scripts/detector.js', 5],
    // With the words of all six languages; only a page that hints at the talks gets it.
    ['judge.js', 10],
    ['panel-parts.js + content-scripts/sidebar.js', 45],
    ['reader.js', 10.5],
    ['facts/sources.js', 30],
    ...listLanguages().map((language) => [`facts/${language}.js`, 60] as const),
  ];

  test.each(budget)('%s is at most %d kB gzip', (files, most) => {
    const sizes = files.split(' + ').map((file) => gzippedKilobytes(build, file));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
  });

  test('a page that is not about the talks gets no Preact and no facts', () => {
    const detector = readBuilt(build, 'content-scripts/detector.js');
    expect(detector).not.toMatch(/preact|__k|checkedTo|createElementNS/);
  });

  test('no file that pages get carries the schema library, the public suffix list or the polyfill', () => {
    for (const file of onPages) {
      const script = readBuilt(build, file);
      expect(script).not.toMatch(/valibot|strictObject|safeParse|blogspot/);
      expect(script).not.toContain('message port closed before a response');
    }
    expect(readBuilt(build, 'background.js')).toContain('message port closed before a response');
  });

  test('nothing in it calls a server', () => {
    for (const file of ['background.js', ...onPages]) {
      expect(readBuilt(build, file)).not.toMatch(/XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/);
    }
  });
});
