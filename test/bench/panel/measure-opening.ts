import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findPanel } from '../../browsers/find-panel.ts';

/** The work of opening one section, milliseconds. */
export interface Opening {
  readonly section: string;
  /** Script, style and layout until the frame that shows it, and one more. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** All of them together, with what is drawn below the first screenful after that. */
  readonly whole: number;
}

type Work = Pick<Opening, 'script' | 'style' | 'layout'>;

async function readWork(page: Page): Promise<Work> {
  const { ScriptDuration = 0, RecalcStyleDuration = 0, LayoutDuration = 0 } = await page.metrics();
  return { script: ScriptDuration * 1000, style: RecalcStyleDuration * 1000, layout: LayoutDuration * 1000 };
}

const sumOf = ({ script, style, layout }: Work): number => script + style + layout;

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
    const after = await readWork(page);
    await sleep(300);
    openings.push({
      section,
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
      whole: sumOf(await readWork(page)) - sumOf(before),
    });
    await button.evaluate((node) => node.click());
  }
  return openings;
}
