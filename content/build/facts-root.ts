import { fileURLToPath } from 'node:url';

/** The path of the editors' room, `content/facts`. */
export const factsRoot: string = fileURLToPath(new URL('../facts', import.meta.url));
