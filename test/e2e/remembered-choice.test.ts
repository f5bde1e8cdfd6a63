import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html, url } = readPage('sample-article');

describe.each(browserNames)('in %s, a closed panel', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { [url]: { html } });
    return browser.close;
  });

  test('leaves a tab, stays closed on reload and after a restart, and opens again from the tab', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.click('button', 'Close the panel');
    expect(await panel.focusedText()).toContain('Open Ceasefire Context');
    await page.reload();
    await panel.waitFor();
    expect(await panel.has('button', 'Close the panel')).toBe(false);

    await browser.restart();
    const later = await browser.newPage();
    await later.goto(url);
    const again = findPanel(later);
    await again.waitFor();
    expect(await again.has('button', 'Close the panel')).toBe(false);
    await again.click('button');
    expect(await again.has('button', 'Close the panel')).toBe(true);
    expect(await again.focusedText()).toBe('Close the panel');
  });

  test('has in its tab, once it is opened, the sections open that were open before a reload', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    const panel = findPanel(page);
    await panel.waitFor();
    const isOpen = async (section: string): Promise<string | null> =>
      (await panel.element('button', section)).evaluate((button) => button.ariaExpanded);
    const openPanel = async (): Promise<void> => {
      if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    };
    await openPanel();
    await panel.click('button', 'Close before');
    await panel.click('button', 'Mediators');
    await panel.click('button', 'Background');
    await panel.click('button', 'Background');
    await page.reload();
    await panel.waitFor();
    await openPanel();
    await expect.poll(() => isOpen('Close before')).toBe('true');
    await expect.poll(() => isOpen('Mediators')).toBe('true');
    expect(await isOpen('Background')).toBe('false');
    const other = await browser.newPage();
    await other.goto(url);
    const fresh = findPanel(other);
    await fresh.waitFor();
    if (!(await fresh.has('button', 'Close the panel'))) await fresh.click('button');
    const button = await fresh.element('button', 'Mediators');
    expect(await button.evaluate((node) => node.ariaExpanded)).toBe('false');
  });

  test('is only a tab from the start where it would cover the text', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 700 });
    await page.goto(url);
    const panel = findPanel(page);
    await panel.waitFor();
    expect(await panel.has('button', 'Close the panel')).toBe(false);
  });
});
