import { describe, expect, it } from 'vitest';
import { parseSiteName } from '../../../content/policy/parse-site-name.ts';

describe('a site that a reader names', () => {
  it.each([
    ['bbc.com', 'bbc.com'],
    ['  WWW.BBC.com ', 'bbc.com'],
    ['https://www.bbc.co.uk/news/world?x#y', 'bbc.co.uk'],
    ['m.bbc.com/news', 'bbc.com'],
    ['he.timesofisrael.com', 'timesofisrael.com'],
    ['*.bbc.com', 'bbc.com'],
    ['*://*.bbc.com/*', 'bbc.com'],
    ['paper.github.io', 'paper.github.io'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['خبر.example', 'xn--ngblk.example'],
    ['example.org.', 'example.org'],
  ])('%j is %s', (typed, site) => {
    expect(parseSiteName(typed)).toMatchObject({ site });
  });

  it('stands for every port', () => {
    expect(parseSiteName('bbc.com:8080')).toEqual({ site: 'bbc.com', hasPort: true });
    expect(parseSiteName('https://bbc.com:8443/a')).toEqual({ site: 'bbc.com', hasPort: true });
    expect(parseSiteName('bbc.com')).toEqual({ site: 'bbc.com', hasPort: false });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://bbc.com', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['about:addons', 'not-http'],
    ['bbc com', 'not-a-host'],
    ['b*c.com', 'not-a-host'],
    ['-bbc.com', 'not-a-host'],
    ['bbc..com', 'not-a-host'],
    ['under_score.com', 'not-a-host'],
    ['https://', 'not-a-host'],
    [`${'a'.repeat(64)}.com`, 'not-a-host'],
    ['bbc', 'no-dot'],
    ['localhost', 'localhost'],
    ['http://localhost:3000', 'localhost'],
    ['news.localhost', 'localhost'],
    ['127.0.0.1', 'ip-address'],
    ['0x7f.1', 'ip-address'],
    ['http://[::1]:3000/', 'ip-address'],
    ['co.uk', 'shared-ending'],
    ['github.io', 'shared-ending'],
  ])('%j is none: %s', (typed, problem) => {
    expect(parseSiteName(typed)).toEqual({ problem });
  });
});
