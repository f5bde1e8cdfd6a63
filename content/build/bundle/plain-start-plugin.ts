import type { Plugin } from 'vite';

const wrapped = /virtual:wxt-(?<kind>unlisted-script|content-script-isolated-world)-entrypoint\?(?<path>.+)$/;

/**
 * A Vite plugin that starts the scripts of pages without WXT's wrapper. That one tells the console of an error, but only
 * while the extension is developed, and starts WXT's plugins, of which we have none: what is left of it in a release does
 * nothing, and is 0.1 kB of each script.
 */
export function plainStartPlugin(): Plugin {
  return {
    name: 'ceasefire-context:plain-start',
    apply: (_config, { mode }) => mode !== 'development',
    transform: {
      filter: { id: wrapped },
      order: 'pre',
      handler: (_code, id) => {
        const { kind, path: file } = wrapped.exec(id)?.groups ?? {};
        const path = JSON.stringify(file);
        return {
          code:
            kind === 'unlisted-script'
              ? `import definition from ${path};\ndefinition.main();`
              : `import definition from ${path};
import { ContentScriptContext } from 'wxt/utils/content-script-context';
const { main, ...options } = definition;
main(new ContentScriptContext(import.meta.env.ENTRYPOINT, options));`,
          map: null,
        };
      },
    },
  };
}
