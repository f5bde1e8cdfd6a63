import { describe, expect, test } from 'vitest';
import { listLanguages } from '../../content/build/read/read-messages.ts';
import { gzippedKilobytes, readBuilt } from './read-built.ts';

const released = ['chrome-mv3', 'firefox-mv3'] as const;

describe.each(released)('in %s', (build) => {
  const budget: readonly (readonly [file: string, most: number])[] = [
    // What every page of a site that is on pays: the gate, what is done while the page comes, and the watch over live pages.
    ['content-scripts/detector.js', 5],
    // With the words of all six languages; only a page that hints at the talks gets it.
    ['judge.js', 10],
    ['content-scripts/sidebar.js', 45],
    ['reader.js', 10],
    ['facts/sources.js', 30],
    ...listLanguages().map((language) => [`facts/${language}.js`, 60] as const),
  ];

  test.each(budget)('%s is at most %d kB gzip', (file, most) => {
    expect(gzippedKilobytes(build, file)).toBeLessThanOrEqual(most);
  });

  test('a page that is not about the talks gets no Preact, no polyfill and no facts', () => {
    const detector = readBuilt(build, 'content-scripts/detector.js');
    expect(detector).not.toMatch(/preact|__k|webextension-polyfill|checkedTo|createElementNS/);
  });

  test('no file that pages get carries the schema library or the public suffix list', () => {
    for (const file of [
      'content-scripts/detector.js',
      'judge.js',
      'content-scripts/sidebar.js',
      'reader.js',
    ]) {
      const script = readBuilt(build, file);
      expect(script).not.toMatch(/valibot|strictObject|safeParse|blogspot/);
    }
  });

  test('nothing in it calls a server', () => {
    const scripts = [
      'background.js',
      'judge.js',
      'content-scripts/detector.js',
      'content-scripts/sidebar.js',
      'reader.js',
    ];
    for (const file of scripts) {
      expect(readBuilt(build, file)).not.toMatch(/XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/);
    }
  });
});
