import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../content/policy/settings.ts';
import { decidePageState, isPaused } from '../../../content/policy/site-state.ts';

const granted = ['*://*.example.com/*'];
const noon = Date.parse('2026-07-04T12:00:00Z');

describe('what holds on a page', () => {
  it.each([
    'about:blank',
    'chrome://extensions/',
    'file:///home/reader/talks.html',
    'https://addons.mozilla.org/',
  ])('is nothing where extensions cannot run: %s', (url) => {
    expect(decidePageState(url, defaultSettings, ['<all_urls>'], noon)).toEqual({ kind: 'not-a-website' });
  });

  it('is "on" for a granted site', () => {
    expect(decidePageState('https://www.example.com/news', defaultSettings, granted, noon)).toEqual({
      kind: 'on',
      site: 'example.com',
    });
  });

  it.each(['<all_urls>', '*://*/*'])('is "on" for any site where %s is granted', (pattern) => {
    expect(decidePageState('https://paper.example/', defaultSettings, [pattern], noon).kind).toBe('on');
  });

  it.each([
    ['ample.com', 'ample.com'],
    ['example.com.evil.example', 'evil.example'],
    ['com', 'com'],
  ])('is "needs permission" for %s', (host, site) => {
    expect(decidePageState(`https://${host}/`, defaultSettings, granted, noon)).toEqual({
      kind: 'needs-permission',
      site,
    });
  });

  it('is "off" for a switched-off site, granted or not, paused or not', () => {
    const settings = {
      ...defaultSettings,
      switchedOffSites: ['example.com'],
      pause: 'until-resumed',
    } as const;
    const off = { kind: 'off', site: 'example.com' };
    expect(decidePageState('https://www.example.com/news', settings, granted, noon)).toEqual(off);
    expect(decidePageState('https://www.example.com/news', settings, [], noon)).toEqual(off);
  });

  it('is "paused" until the reader resumes', () => {
    const settings = { ...defaultSettings, pause: 'until-resumed' } as const;
    expect(decidePageState('https://www.example.com/news', settings, granted, noon)).toEqual({
      kind: 'paused',
      site: 'example.com',
      until: null,
    });
  });

  it('is "paused" up to the stored time and "on" from it', () => {
    const settings = { ...defaultSettings, pause: noon };
    expect(decidePageState('https://www.example.com/news', settings, granted, noon - 1)).toEqual({
      kind: 'paused',
      site: 'example.com',
      until: noon,
    });
    expect(decidePageState('https://www.example.com/news', settings, granted, noon).kind).toBe('on');
  });

  it('is not paused by default', () => {
    expect(isPaused(defaultSettings, noon)).toBe(false);
  });
});
