import type { BenchSection } from '../section.ts';
import { listSizes } from './list-sizes.ts';

/** How much each context of the built extension loads. */
export const bytesSection: BenchSection = {
  name: 'bytes',
  run: async () => {
    const sizes = listSizes();
    const title = `Bytes by context${Object.keys(sizes).length > 0 ? '' : ': run npm run build first'}`;
    return { tables: [{ title, columns: ['gzip -9'], rows: Object.entries(sizes) }], data: sizes };
  },
};
