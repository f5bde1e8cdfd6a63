import { fileURLToPath } from 'node:url';

// Apart, because Vite takes `new URL('…', import.meta.url)` for an asset to serve.
const here = import.meta.url;

/** The path of the editors' room, `content/facts`. */
export const factsRoot: string = fileURLToPath(new URL('../../facts', here));
