import type { Plugin } from 'vite';

/**
 * A Vite plugin that gives webextension-polyfill an export of its own. As the CommonJS module that it is, a bundler copies
 * what it exports property by property: that is the whole API of the browser, each part of which is made when it is
 * asked for the first time. It took 4 ms of every page with the panel, of the popup and of each start of the background.
 */
export function polyfillPlugin(): Plugin {
  return {
    name: 'ceasefire-context:polyfill',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code) => ({
        code: `const exports = {};\nconst module = { exports };\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}
