import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What a page in Chromium holds, our scripts on it included, after everything that can go is gone. */
export interface PageMemory {
  readonly listeners: number;
  readonly nodes: number;
  /** kB of script heap. */
  readonly heap: number;
}

/** Measures a page in Chromium after its garbage was collected; twice, because what ends may hold what ends next. */
export async function measureMemory(page: Page): Promise<PageMemory> {
  const client = await page.createCDPSession();
  try {
    await client.send('Performance.enable');
    for (let round = 0; round < 3; round += 1) {
      await client.send('HeapProfiler.collectGarbage');
      await sleep(200);
    }
    const { metrics } = await client.send('Performance.getMetrics');
    const valueOf = (wanted: string): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return {
      listeners: valueOf('JSEventListeners'),
      nodes: valueOf('Nodes'),
      heap: Math.round(valueOf('JSHeapUsedSize') / 1000),
    };
  } finally {
    await client.detach();
  }
}
