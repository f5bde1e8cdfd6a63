import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findPanel } from '../../browsers/find-panel.ts';

/** The work of opening one section. */
export interface Opening {
  readonly section: string;
  /** Milliseconds of script, style and layout. */
  readonly work: number;
}

const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const;

async function readWork(page: Page): Promise<number> {
  const metrics = await page.metrics();
  return counted.reduce((sum, name) => sum + (metrics[name] ?? 0) * 1000, 0);
}

/** Opens each section of the panel on `page` once, by a click, and tells what work each made; the panel must be open. */
export async function measureOpening(page: Page): Promise<readonly Opening[]> {
  const panel = findPanel(page);
  const openings: Opening[] = [];
  for (const section of await panel.headings()) {
    if (!(await panel.has('button', section))) continue;
    const button = await panel.element('button', section);
    if ((await button.evaluate((node) => node.ariaExpanded)) !== 'false') continue;
    await sleep(200);
    const before = await readWork(page);
    await button.evaluate(async (node) => {
      node.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    openings.push({ section, work: (await readWork(page)) - before });
    await button.evaluate((node) => node.click());
  }
  return openings;
}
