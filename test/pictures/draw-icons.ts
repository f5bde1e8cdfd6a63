import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { drawIcon, iconStates } from './icon-drawing.ts';

const folder = fileURLToPath(new URL('../../public/icon', import.meta.url));
const sizes = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed to draw the icons; set CHROME_PATH.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const state of iconStates) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    const image = `data:image/svg+xml;base64,${Buffer.from(drawIcon(state)).toString('base64')}`;
    await page.setContent(
      `<style>*{margin:0}</style><img src="${image}" width="${size}" height="${size}" style="display:block">`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    const names = [`${state}-${size}.png`, ...(state === 'context' ? [`${size}.png`] : [])];
    // The toolbar uses the states in two sizes; the larger ones are for stores and the list of extensions.
    for (const name of names)
      if (size <= 32 || !name.includes('-')) writeFileSync(`${folder}/${name}`, picture);
  }
}
await browser.close();
