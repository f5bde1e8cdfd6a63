import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { languagesPlugin } from '../content/build/bundle/languages-plugin.ts';
import { vocabularyPlugin } from '../content/build/bundle/vocabulary-plugin.ts';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  plugins: [preact(), vocabularyPlugin(), languagesPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,facts}/**/*.test.ts'],
          environment: 'node',
          // Properties are tried on hundreds of pages, and the machine may be busy.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'components', include: ['test/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          environment: 'node',
          // Building takes a while on a small machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // A browser on a busy machine may miss its moment once; what fails twice is a defect.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
