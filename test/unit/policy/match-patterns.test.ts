import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coversEverything,
  coversSite,
  coversUrl,
  patternOf,
  siteOfPattern,
} from '../../../content/policy/match-patterns.ts';
import { matchUrl } from './match-url.ts';

describe('the pattern of a site', () => {
  it.each([
    ['bbc.co.uk', '*://*.bbc.co.uk/*'],
    ['one.blogspot.com', '*://*.one.blogspot.com/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
    ['github.io', '*://github.io/*'],
  ])('of %s is %s and leads back to it', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it('covers the site and its hosts, and no site whose name only ends alike', () => {
    const pattern = patternOf('ample.com');
    expect(coversSite(pattern, 'ample.com')).toBe(true);
    expect(coversUrl(pattern, 'https://www.ample.com/news')).toBe(true);
    expect(coversUrl(pattern, 'https://example.com/news')).toBe(false);
    expect(coversUrl(pattern, 'https://ample.com.evil.example/news')).toBe(false);
  });
});

describe('a granted pattern', () => {
  it.each(['<all_urls>', '*://*/*', 'https://*/*', 'http://*/*'])(
    '%s covers every host and names no site',
    (pattern) => {
      expect(coversEverything(pattern)).toBe(true);
      expect(siteOfPattern(pattern)).toBeNull();
    },
  );

  it('covers what a browser says it covers', () => {
    const patterns = fc.constantFrom(
      '<all_urls>',
      '*://*/*',
      'https://*/*',
      'http://*/*',
      '*://*.example.com/*',
      'https://www.example.com/*',
      'http://*.example.com/*',
      '*://127.0.0.1/*',
    );
    const urls = fc
      .tuple(
        fc.constantFrom('http', 'https', 'ftp', 'file'),
        fc.constantFrom('example.com', 'www.example.com', 'a.www.example.com', 'myexample.com', '127.0.0.1'),
        fc.constantFrom('', ':8443'),
      )
      .map(([scheme, host, port]) => `${scheme}://${host}${scheme === 'file' ? '' : port}/news`);
    fc.assert(
      fc.property(patterns, urls, (pattern, url) => {
        const web = /^https?:/.test(url);
        expect(coversUrl(pattern, url)).toBe(web && matchUrl(pattern, url));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'nonsense', 'about:blank', 'chrome://settings'])('covers no page at %j', (url) => {
    expect(coversUrl('<all_urls>', url)).toBe(false);
  });
});
