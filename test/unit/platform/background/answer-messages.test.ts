import { beforeEach, describe, expect, it } from 'vitest';
import { fakeExtension, listStoodDown, receive, resetExtension, state } from '../fake-extension.ts';
import { answerBackgroundMessages } from '../../../../content/platform/background/answer-messages.ts';

const popup = { url: fakeExtension.runtime.getURL('/popup.html') };
const page = {
  tab: { id: 1, url: 'https://www.paper.example/talks' },
  url: 'https://www.paper.example/talks',
  frameId: 0,
};
const judged = { verdict: 'talks', language: 'en', panelPresent: false };

function tell(payload: Record<string, unknown>, sender: Record<string, unknown> = page): Promise<unknown> {
  return receive({ type: 'judged', payload: { ...judged, ...payload } }, sender);
}

function switchSite(site: string, on: boolean, sender: Record<string, unknown>): Promise<unknown> {
  return receive({ type: 'switchSite', payload: { site, on } }, sender);
}

async function readOffSites(): Promise<unknown> {
  const { settings } = await fakeExtension.storage.local.get('settings');
  return (settings as { switchedOffSites?: unknown } | undefined)?.switchedOffSites ?? [];
}

/** What is injected for the panel, each in a call of its own. */
const panelCalls = (language: string): readonly { tabId: number; files: readonly string[] }[] =>
  [
    '/panel-parts.js',
    '/content-scripts/sidebar.js',
    '/facts/record.js',
    `/facts/${language}.js`,
    '/facts/sources.js',
  ].map((file) => ({ tabId: 1, files: [file] }));

describe('the background', () => {
  beforeEach(() => {
    resetExtension();
    state.granted.push('*://*.paper.example/*', '*://*.example.com/*');
    state.openTabs.push({ id: 1, url: page.url }, { id: 2, url: 'https://example.com/' });
    state.listening.push(1, 2);
    answerBackgroundMessages();
  });

  describe('when a page hints at the talks', () => {
    const hint = (sender: Record<string, unknown> = page, panelComing: unknown = null): Promise<unknown> =>
      receive({ type: 'hinted', payload: { panelComing } }, sender);

    it('sends the judge and nothing else', async () => {
      expect(await hint()).toEqual({ ok: true, value: true });
      expect(state.injected).toEqual([{ tabId: 1, files: ['/judge.js'] }]);
    });

    it('sends the judge and at once the panel where the page hints strongly', async () => {
      expect(await hint(page, 'fr-FR')).toEqual({ ok: true, value: true });
      expect(state.injected).toEqual([{ tabId: 1, files: ['/judge.js'] }, ...panelCalls('fr')]);
    });

    it('sends that panel in the one language that the reader wants for all', async () => {
      await fakeExtension.storage.local.set({ settings: { language: 'de' } });
      await hint(page, 'ar');
      expect(state.injected.slice(-5)).toEqual(panelCalls('de'));
    });

    it('takes the page’s own address where its tab does not know yet that it left the one before', async () => {
      await switchSite('example.com', false, popup);
      const coming = { ...page, tab: { id: 1, url: 'https://example.com/' } };
      expect(await hint(coming)).toEqual({ ok: true, value: true });
    });

    it('takes nothing but a language for the panel’s language', async () => {
      expect(await hint(page, { language: 'fr' })).toBeUndefined();
      expect(await hint(page, 'x'.repeat(36))).toBeUndefined();
      await hint(page, '../../judge');
      expect(state.injected.slice(-5)).toEqual(panelCalls('en'));
    });

    it('sends nothing to a site that is off, and the icon says so', async () => {
      await switchSite('paper.example', false, popup);
      expect(await hint()).toEqual({ ok: true, value: false });
      expect(state.injected).toEqual([]);
      expect(state.icons.at(-1)).toEqual({ tabId: 1, path: '/icon/off-16.png' });
    });

    it('sends nothing to a frame within a page', async () => {
      expect(await hint({ ...page, frameId: 3 })).toEqual({ ok: true, value: false });
      expect(state.injected).toEqual([]);
    });

    it('tells the page where the judge cannot be sent', async () => {
      state.openTabs.length = 0;
      expect(await hint()).toMatchObject({ ok: false });
    });
  });

  describe('when a page was judged', () => {
    it('puts facts and panel on a page about the talks', async () => {
      expect(await tell({})).toEqual({ ok: true, value: true });
      expect(state.injected).toEqual(panelCalls('en'));
    });

    it('puts the panel there in English where the facts are not in the article’s language', async () => {
      await tell({ language: 'tlh' });
      expect(state.injected).toEqual(panelCalls('en'));
    });

    it('puts no second panel beside the one that is there', async () => {
      expect(await tell({ panelPresent: true })).toEqual({ ok: true, value: true });
      expect(state.injected).toEqual([]);
    });

    it.each(['nearby', 'none'])('puts nothing on a page that is "%s"', async (verdict) => {
      expect(await tell({ verdict })).toEqual({ ok: true, value: false });
      expect(state.injected).toEqual([]);
    });

    it('shows in the toolbar what the page is', async () => {
      await tell({ verdict: 'nearby' });
      expect(state.icons).toEqual([{ tabId: 1, path: '/icon/nearby-16.png' }]);
    });

    it.each([
      ['a frame within a page', { ...page, frameId: 3 }],
      ['a page without a tab', { url: page.url, frameId: 0 }],
      [
        'a site without permission',
        { tab: { id: 1, url: 'https://other.example/' }, url: 'https://other.example/', frameId: 0 },
      ],
      [
        'a page that is no website',
        { tab: { id: 1, url: 'file:///talks.html' }, url: 'file:///talks.html', frameId: 0 },
      ],
    ])('puts nothing into %s', async (_, sender) => {
      expect(await tell({}, sender)).toEqual({ ok: true, value: false });
      expect(state.injected).toEqual([]);
    });

    it('takes the host from the browser, not from what the page says', async () => {
      const elsewhere = {
        ...page,
        tab: { id: 1, url: 'https://other.example/' },
        url: 'https://other.example/',
      };
      await tell({ site: 'paper.example', url: page.url, host: 'paper.example', tabId: 2 }, elsewhere);
      expect(state.injected).toEqual([]);
    });

    it.each([
      ['switched off', { switchedOffSites: ['paper.example'] }],
      ['paused until resumed', { pause: 'until-resumed' }],
      ['paused until tomorrow', { pause: Date.now() + 86_400_000 }],
    ])('puts nothing on a page that is %s', async (_, settings) => {
      await fakeExtension.storage.local.set({ settings });
      expect(await tell({})).toEqual({ ok: true, value: false });
      expect(state.injected).toEqual([]);
    });

    it('goes on when a pause is over', async () => {
      await fakeExtension.storage.local.set({ settings: { pause: Date.now() - 1 } });
      expect(await tell({})).toEqual({ ok: true, value: true });
    });
  });

  describe('when a site is to be switched', () => {
    it('lets a page switch its own site off, in every open tab of it', async () => {
      expect(await switchSite('', false, page)).toMatchObject({ ok: true });
      expect(await readOffSites()).toEqual(['paper.example']);
      expect(listStoodDown()).toEqual([1]);
      expect(state.registered[0]?.matches).toEqual(['*://*.example.com/*']);
    });

    it('lets a page switch no other site off, whatever it names', async () => {
      await switchSite('example.com', false, page);
      expect(await readOffSites()).toEqual(['paper.example']);
    });

    it('lets no page switch a site on', async () => {
      await switchSite('paper.example', false, popup);
      expect(await switchSite('paper.example', true, page)).toMatchObject({ ok: false });
      expect(await readOffSites()).toEqual(['paper.example']);
    });

    it.each(['file:///talks.html', 'about:blank', ''])('lets %j switch nothing', async (url) => {
      expect(await switchSite('example.com', false, { tab: { id: 1, url }, url, frameId: 0 })).toMatchObject({
        ok: false,
      });
      expect(await readOffSites()).toEqual([]);
    });

    it('does not take a website for a page of its own because its address looks alike', async () => {
      const url = `https://evil.example/${popup.url}`;
      await switchSite('example.com', false, { tab: { id: 1, url }, url, frameId: 0 });
      expect(await readOffSites()).toEqual(['evil.example']);
    });

    it('does what the popup asks: off, and on again with the detector in the open tabs', async () => {
      await switchSite('paper.example', false, popup);
      expect(await readOffSites()).toEqual(['paper.example']);
      expect(await switchSite('paper.example', true, popup)).toMatchObject({ ok: true });
      expect(await readOffSites()).toEqual([]);
      expect(state.registered[0]?.matches).toEqual(['*://*.example.com/*', '*://*.paper.example/*']);
      expect(state.injected).toEqual([{ tabId: 1, files: ['/content-scripts/detector.js'] }]);
    });

    it('keeps both where two sites are switched at once', async () => {
      await Promise.all([switchSite('paper.example', false, popup), switchSite('example.com', false, popup)]);
      expect(await readOffSites()).toEqual(['example.com', 'paper.example']);
      expect(state.registered).toEqual([]);
    });
  });

  it('brings tabs and scripts in line when a page of its own asks, and for no website', async () => {
    expect(await receive({ type: 'settle', payload: {} }, page)).toMatchObject({ ok: false });
    expect(state.registrations).toEqual([]);
    expect(await receive({ type: 'settle', payload: {} }, popup)).toEqual({ ok: true, value: null });
    expect(state.registrations).toEqual(['register']);
  });

  it('shows the panel once for the popup, and for no page', async () => {
    const ask = (sender: Record<string, unknown>) =>
      receive({ type: 'showOnce', payload: { tabId: 2 } }, sender);
    expect(await ask(page)).toMatchObject({ ok: false });
    expect(state.injected).toEqual([]);
    expect(await ask(popup)).toMatchObject({ ok: true });
    expect(state.injected.at(-4)?.files).toContain('/content-scripts/sidebar.js');
  });

  it('gives marked passages their look when the page’s panel asks, and not before', async () => {
    await tell({});
    expect(state.styled).toEqual([]);
    const ask = (sender: Record<string, unknown>): Promise<unknown> =>
      receive({ type: 'styleMarks', payload: {} }, sender);
    expect(await ask({ ...page, frameId: 3 })).toMatchObject({ ok: false });
    expect(state.styled).toEqual([]);
    expect(await ask(page)).toEqual({ ok: true, value: null });
    expect(state.styled).toEqual([{ tabId: 1, css: expect.stringContaining('::highlight(passage)') }]);
  });

  describe('when a page has something to remember', () => {
    const tabOf = (url: string) => ({ tab: { id: 1, url, incognito: false }, url, frameId: 0 });
    const remember = (address: string, sender: Record<string, unknown>) =>
      receive({ type: 'rememberOpened', payload: { address, names: ['faq'] } }, sender);
    const recall = (address: string, sender: Record<string, unknown>) =>
      receive({ type: 'recallOpened', payload: { address } }, sender);

    it('gives it back to that page', async () => {
      await remember(page.url, tabOf(page.url));
      expect(await recall(page.url, tabOf(page.url))).toEqual({ ok: true, value: ['faq'] });
    });

    it('gives it to no other site that names the address, and keeps nothing that another site says of it', async () => {
      const other = tabOf('https://other.example/');
      await remember(page.url, tabOf(page.url));
      expect(await recall(page.url, other)).toEqual({ ok: true, value: [] });
      await remember('https://www.paper.example/more', other);
      const more = 'https://www.paper.example/more';
      expect(await recall(more, tabOf(more))).toEqual({ ok: true, value: [] });
    });
  });
});
