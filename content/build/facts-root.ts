import { fileURLToPath } from 'node:url';

/** The path of the editors' room, `content/facts`. Vite would take a folder beside a module for an asset to serve. */
export const factsRoot: string = fileURLToPath(new URL(/* @vite-ignore */ '../facts', import.meta.url));
