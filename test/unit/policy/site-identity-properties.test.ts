import { array, assert, constantFrom, domain, ipV4, ipV6, oneof, property, string, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversSite, coversUrl, patternOf, siteOfPattern } from '../../../content/policy/match-patterns.ts';
import { parseSiteName } from '../../../content/policy/parse-site-name.ts';
import { hasSubdomains, identifySite, isSite } from '../../../content/policy/site-identity.ts';

const endings = constantFrom(
  'com',
  'co.uk',
  'github.io',
  'blogspot.com',
  'co.il',
  'רשת.קום',
  'مصر',
  'kawasaki.jp',
);
const odd = constantFrom(
  '*',
  '..',
  '.',
  '_',
  '-',
  '%',
  '%2e',
  '。',
  'ß',
  'İ',
  '\u00AD',
  '0x7f',
  '1',
  '!',
  '~',
  '@',
  '[',
  ':',
);
const host = oneof(
  domain(),
  ipV4(),
  ipV6().map((address) => `[${address}]`),
  endings,
  array(oneof(odd, endings, domain(), string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  }).map((parts) => parts.join('')),
);
const url = oneof(
  webUrl(),
  host.map((name) => `https://${name}/a?b#c`),
  string({ unit: 'binary' }).map((rest) => `http://${rest}`),
  string({ unit: 'binary' }),
);
const runs = { numRuns: 2000 };

/** Addresses by which a search of these properties found something, which now have none. */
const found = [
  // Hosts that no name server knows, but that `URL` reads: as patterns the first two would cover every site there is, and
  // every .com.
  'https://*/',
  'https://*.com/',
  'https://a../',
  'https://a..b.com/',
  'https://!.com/',
  `https://${'a'.repeat(300)}/`,
];

describe('the site of any address', () => {
  const expectSite = (address: string): void => {
    const site = identifySite(address);
    if (site === null) return;
    expect(isSite(site)).toBe(true);
    expect(identifySite(`https://${site}/`)).toBe(site);
  };

  it('is none, or one that can be stored, read again and asked for', () => {
    assert(
      property(url, (one) => expectSite(one)),
      runs,
    );
  });

  it.each(found)('is none, or one that can be stored, read again and asked for: %s', (one) =>
    expectSite(one),
  );

  it('has a match pattern that covers the page and nothing beyond the site', () => {
    assert(
      property(url, url, (address, other) => {
        const site = identifySite(address);
        if (site === null) return;
        const pattern = patternOf(site);
        expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[^*/]+\/\*$/);
        expect(siteOfPattern(pattern)).toBe(site);
        expect(coversSite(pattern, site)).toBe(true);
        if (coversUrl(pattern, other)) expect(identifySite(other)).toBe(site);
      }),
      runs,
    );
  });

  it('is the same with any host below it', () => {
    assert(
      property(domain(), constantFrom('www', 'm', 'amp', 'arabic', 'a.b.c'), (name, below) => {
        const site = identifySite(`https://${name}/`) ?? '';
        if (!hasSubdomains(site)) return;
        expect(identifySite(`https://${below}.${name}/`)).toBe(site);
      }),
      runs,
    );
  });
});

describe('the name of a site as anybody may type it', () => {
  it('is a site that can be stored, or a problem with a name', () => {
    assert(
      property(oneof(host, url), (typed) => {
        const parsed = parseSiteName(typed);
        if ('site' in parsed) expect(isSite(parsed.site) && hasSubdomains(parsed.site)).toBe(true);
        else expect(parsed.problem).not.toBe('');
      }),
      runs,
    );
  });
});
