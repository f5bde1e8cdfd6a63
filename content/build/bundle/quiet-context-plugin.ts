import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const replaced = 'wxt/utils/content-script-context';
const own = fileURLToPath(new URL('../../platform/page/content-script-context.ts', import.meta.url));

/**
 * A Vite plugin that gives content scripts our own context in the place of WXT's, which fires an event with the extension's
 * id on every page and has no option not to.
 */
export function quietContextPlugin(): Plugin {
  return {
    name: 'ceasefire-context:quiet-context',
    enforce: 'pre',
    resolveId: (id) => (id === replaced ? own : undefined),
  };
}
