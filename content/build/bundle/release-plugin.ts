import type { Plugin } from 'vite';

/**
 * A Vite plugin that builds every mode but `development` as a release: for Vite and WXT only `production` is one, and
 * scripts of other modes would carry the paths of this machine's files and write into the pages' consoles.
 */
export function releasePlugin(): Plugin {
  return {
    name: 'ceasefire-context:release',
    config: (_config, { mode }) => {
      if (mode === 'development') return {};
      process.env['NODE_ENV'] = 'production';
      const release = JSON.stringify('production');
      return { define: { 'process.env.NODE_ENV': release, 'import.meta.env.MODE': release } };
    },
  };
}
