import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found in a page, or below one element of it. */
export interface AxeReport {
  /** One line a violation: the rule, and the element. */
  readonly violations: readonly string[];
  /** How many elements axe looked at inside shadow roots. */
  readonly inShadow: number;
  readonly looked: number;
}

declare const axe: { readonly run: (context: string | Document, options: object) => Promise<AxeResults> };

/** Runs axe over a whole page or over what `within` selects, shadow roots that scripts can see included. */
export async function runAxe(page: Page, within?: string): Promise<AxeReport> {
  await page.evaluate(`globalThis.axe ? 0 : (() => { ${source}; return 1; })()`);
  const { violations, passes, incomplete } = await page.evaluate(async (selector) => {
    const results = await axe.run(selector ?? document, {
      resultTypes: ['violations', 'passes', 'incomplete'],
    });
    const short = (list: AxeResults['violations']): Pick<(typeof list)[number], 'id' | 'nodes'>[] =>
      list.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html }) => ({ target, html }) as NodeResult),
      }));
    return {
      violations: short(results.violations),
      passes: short(results.passes),
      incomplete: short(results.incomplete),
    };
  }, within);
  const nodes = [...violations, ...passes, ...incomplete].flatMap((rule) => rule.nodes);
  const targets = new Map(nodes.map(({ target }) => [JSON.stringify(target), target]));
  return {
    violations: violations.flatMap(({ id, nodes: bad }) =>
      bad.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    ),
    looked: targets.size,
    // A way into a shadow root is written as a list: host, element.
    inShadow: [...targets.values()].filter((target) => target.some((step) => Array.isArray(step))).length,
  };
}
