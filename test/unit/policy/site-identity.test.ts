import { describe, expect, it } from 'vitest';
import { hasSubdomains, identifySite, isSite } from '../../../content/policy/site-identity.ts';

describe('the site of a page', () => {
  it.each([
    'https://bbc.com/news',
    'https://www.bbc.com/news/articles/1',
    'https://m.bbc.com/',
    'https://amp.bbc.com/',
    'https://arabic.bbc.com/',
    'http://WWW.BBC.COM/',
    'https://www.bbc.com:8443/news',
    'https://reader:secret@www.bbc.com/',
    'https://www.bbc.com./news',
  ])('is bbc.com for %s', (url) => {
    expect(identifySite(url)).toBe('bbc.com');
  });

  it.each([
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['https://news.example.com.au/', 'example.com.au'],
    ['https://www.bücher.co.il/', 'xn--bcher-kva.co.il'],
    ['https://zeitung.müller.de/', 'xn--mller-kva.de'],
    ['https://zeitung.xn--mller-kva.de/', 'xn--mller-kva.de'],
  ])('is known by the Public Suffix List: %s', (url, site) => {
    expect(identifySite(url)).toBe(site);
  });

  it.each([
    ['https://one.blogspot.com/', 'one.blogspot.com'],
    ['https://www.one.blogspot.com/', 'one.blogspot.com'],
    ['https://two.github.io/page', 'two.github.io'],
  ])('is one writer’s part of a shared host: %s', (url, site) => {
    expect(identifySite(url)).toBe(site);
  });

  it.each([
    ['https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news', 'ampproject.org'],
    ['https://www.google.com/amp/s/www.bbc.com/news', 'google.com'],
  ])('is the cache’s own for a cached page: %s', (url, site) => {
    expect(identifySite(url)).toBe(site);
  });

  it.each([
    ['http://127.0.0.1:3210/page', '127.0.0.1'],
    ['http://localhost:3210/page', 'localhost'],
    ['http://intranet/', 'intranet'],
    ['http://[::1]:80/', '[::1]'],
    ['https://github.io/', 'github.io'],
  ])('is the host itself where it has no domain of its own: %s', (url, site) => {
    expect(identifySite(url)).toBe(site);
  });

  it.each([
    'file:///home/reader/page.html',
    'chrome://extensions',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/popup.html',
    'about:blank',
    'about:reader?url=https%3A%2F%2Fwww.bbc.com%2Fnews',
    'view-source:https://www.bbc.com/',
    'data:text/html,https://www.bbc.com/',
    'javascript:void 0',
    'ftp://www.bbc.com/',
    'https://',
    '',
    'www.bbc.com',
  ])('is none for %s', (url) => {
    expect(identifySite(url)).toBeNull();
  });
});

describe('a site', () => {
  it.each(['bbc.co.uk', 'one.blogspot.com', 'xn--mller-kva.de'])('may have hosts below it: %s', (site) => {
    expect(hasSubdomains(site)).toBe(true);
    expect(isSite(site)).toBe(true);
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'github.io'])('may be one host only: %s', (site) => {
    expect(hasSubdomains(site)).toBe(false);
    expect(isSite(site)).toBe(true);
  });

  it.each([
    'www.bbc.com',
    'bbc.com/',
    'BBC.com',
    '*.bbc.com',
    'bbc.com:443',
    '',
    'a b',
    `${'a'.repeat(254)}.com`,
    5,
    null,
  ])('is never written as %j', (value) => {
    expect(isSite(value)).toBe(false);
  });
});
