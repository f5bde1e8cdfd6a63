import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const shipped = ['components', 'entrypoints', 'content'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !path.startsWith('content/build')),
);

/** Comments may speak of what the code must not do. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

function listUsers(pattern: RegExp): readonly string[] {
  return shipped.filter((path) => pattern.test(codeOf(path)));
}

describe('the shipped code', () => {
  it('fetches in one place only: the facts inside the extension', () => {
    expect(listUsers(/\bfetch\(/)).toEqual(['content/platform/own-pages/facts-store.ts']);
    expect(codeOf('content/platform/own-pages/facts-store.ts')).toContain(
      'fetch(browser.runtime.getURL(path))',
    );
  });

  it.each([
    [
      'has no other way to the network',
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeer|importScripts/,
    ],
    [
      'makes no text into HTML',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|srcdoc/,
    ],
    ['makes no text into code', /\beval\(|new Function|setTimeout\(['"`]/],
    ['sends nothing to the page', /postMessage|\bdocument\.dispatchEvent|\bwindow\.dispatchEvent/],
    ['stores nothing where the page could read it', /localStorage|sessionStorage|indexedDB|document\.cookie/],
  ])('%s', (_, pattern) => {
    expect(listUsers(pattern)).toEqual([]);
  });
});
