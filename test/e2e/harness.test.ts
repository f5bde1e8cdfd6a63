import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import { listUnexpectedRequests } from '../browsers/list-unexpected-requests.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer } from '../browsers/page-server.ts';

const ARTICLE = 'https://www.theguardian.com/world/a-sample';
const ELSEWHERE = 'https://www.example.org/';

// A small extension that stands in for ours: what fails here is the harness.
const manifest = {
  manifest_version: 3,
  name: 'Harness',
  version: '1.0',
  permissions: ['storage', 'scripting'],
  host_permissions: ['*://*.theguardian.com/*', '*://tracker.example/*'],
  action: { default_popup: 'popup.html' },
};
const gecko = { id: 'harness@ceasefire-context.example', strict_min_version: '140.0' };
const background = `const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onInstalled.addListener(() => api.scripting.registerContentScripts([
  { id: 'panel', matches: ['*://*.theguardian.com/*'], js: ['panel.js'], persistAcrossSessions: true },
]));`;
const panelScript = `const host = document.createElement('ceasefire-context');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<aside aria-label="Ceasefire Context"><h2>Where things stood</h2><button>Close</button></aside>';
root.querySelector('button').addEventListener('click', () => host.remove());
document.body.append(host);`;

async function writeExtension(folder: string, extra: object): Promise<void> {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...extra }));
  await writeFile(join(folder, 'background.js'), background);
  await writeFile(join(folder, 'panel.js'), panelScript);
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Popup of the harness</title>');
}

const cases = [
  { name: 'Chromium', launch: launchChromium, extra: { background: { service_worker: 'background.js' } } },
  {
    name: 'Firefox',
    launch: launchFirefox,
    extra: { background: { scripts: ['background.js'] }, browser_specific_settings: { gecko } },
  },
] as const;

describe.each(cases)('the harness in $name', ({ launch, extra }) => {
  let folder: string;
  let server: PageServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ceasefire-context-harness-'));
    await writeExtension(folder, extra);
    server = await startPageServer({
      [ARTICLE]: {
        html: '<!doctype html><title>Sample</title><body>',
        headers: { 'content-security-policy': "default-src 'none'" },
      },
      [ELSEWHERE]: { html: '<!doctype html><title>Elsewhere</title><body>' },
    });
    browser = await launch({ extensionDir: folder, server, headless: true });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds a panel in a closed shadow root at an outlet’s address and closes it with its button', async () => {
    const page = await browser.newPage();
    await page.goto(ARTICLE);
    const panel = findPanel(page);
    await panel.waitFor();
    expect(await panel.headings()).toEqual(['Where things stood']);
    await panel.click('button', 'Close');
    await panel.waitForGone();
  });

  it('finds no panel where the extension has nothing to say', async () => {
    const page = await browser.newPage();
    await page.goto(ELSEWHERE);
    expect(await page.title()).toBe('Elsewhere');
    expect(await findPanel(page).exists()).toBe(false);
  });

  it('opens a page of the extension, and knows the tab it is for', async () => {
    const article = await browser.newPage();
    await article.goto(ARTICLE);
    const tab = await browser.tabId(article);
    const popup = await browser.extensionPage(`popup.html?tab=${tab}`);
    expect(await popup.title()).toBe('Popup of the harness');
    const url = await browser.runInExtension(async (api, id) => (await api.tabs.get(id)).url, tab);
    expect(url).toBe(ARTICLE);
  });

  it('keeps storage and registered scripts over a restart', async () => {
    await browser.runInExtension((api) => api.storage.local.set({ mark: 'kept' }));
    await browser.restart();
    expect(await browser.runInExtension((api) => api.storage.local.get('mark'))).toEqual({ mark: 'kept' });
    const page = await browser.newPage();
    await page.goto(ARTICLE);
    await findPanel(page).waitFor();
  });

  it('sees a request that an extension sends', async () => {
    expect(listUnexpectedRequests(server.requests, [ARTICLE, ELSEWHERE])).toEqual([]);
    await browser.runInExtension(
      async () => void (await fetch('https://tracker.example/seen').catch(() => {})),
    );
    expect(listUnexpectedRequests(server.requests, [ARTICLE, ELSEWHERE])).toEqual([
      'GET https://tracker.example/seen',
    ]);
  });
});
