import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findPanel } from '../browsers/find-panel.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { waitUntilRegistered } from '../e2e/wait-until-registered.ts';
import { drawIcon } from '../pictures/icon-drawing.ts';
import { openSample } from '../start/open-sample.ts';
import { readSample } from '../start/read-sample.ts';

/** What all three stores take. */
const size = { width: 1280, height: 800 };
const popupSize = { width: 380, height: 600 };
const folder = resolve('.github/store');

const save = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `${folder}/${name}.png` });

mkdirSync(folder, { recursive: true });
// At no outlet's address: a listing must not look like an endorsement. Only the edition for every site runs there.
const address = 'https://news.example/world/cairo-talks-turn-to-storing-weapons';
const server = await startPageServer({ [address]: { html: readSample().html } });
const launch = (build: string) =>
  launchChromium({ extensionDir: resolve('.output', build), server, headless: true, windowSize: size });
const browser = await launch('chrome-mv3-everywhere');
const released = await launch('chrome-mv3');
try {
  await Promise.all([browser, released].map(waitUntilRegistered));
  const article = await openSample(browser, address);
  // Nothing half-way through a motion.
  await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const panel = findPanel(article);
  await panel.element('button', 'Close before');
  await save(article, '1-beside-the-article');
  const behind = await article.screenshot({ encoding: 'base64' });

  const turnTo = async (section: string, name: string): Promise<void> => {
    await panel.click('button', section);
    const heading = await panel.element('heading', section);
    await heading.evaluate((node) => node.scrollIntoView({ block: 'start' }));
    await article.mouse.move(10, 10);
    await save(article, name);
    await panel.click('button', section);
  };
  await turnTo('Close before', '2-close-before');
  await turnTo('Sticking points', '3-sticking-points');

  // The popup is no page that can be photographed: its own page, where the browser would show it.
  const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(article)}`);
  await popup.setViewport(popupSize);
  await popup.waitForSelector('[role=switch]');
  const front = await popup.screenshot({ encoding: 'base64' });
  const both = await browser.newPage();
  await both.setViewport(size);
  await both.setContent(
    `<style>*{margin:0}img{display:block}.popup{position:fixed;top:8px;right:72px;box-shadow:0 4px 24px #0006}</style>
    <img src="data:image/png;base64,${behind}"><img class="popup" src="data:image/png;base64,${front}">`,
  );
  await save(both, '4-popup');

  const options = await released.extensionPage('options.html');
  await options.setViewport(size);
  await options.waitForSelector('h1');
  await save(options, '5-settings');

  await both.setViewport({ width: 440, height: 280 });
  const icon = Buffer.from(drawIcon('context')).toString('base64');
  await both.setContent(
    `<style>body{margin:0;height:280px;display:grid;place-items:center;align-content:center;gap:16px;background:#fbfaf7;color:#1d1d1b;font:600 28px Georgia,serif}</style>
    <img src="data:image/svg+xml;base64,${icon}" width="112" height="112"><span>Ceasefire Context</span>`,
  );
  await save(both, 'tile');
} finally {
  await Promise.all([browser.close(), released.close()]);
  await server.stop();
}
console.log(`Saved in ${folder}`);
