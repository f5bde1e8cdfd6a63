import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { makeFactsAssets } from './content/build/facts-assets.ts';
import { readOutlets } from './content/build/read-outlets.ts';
import { vocabularyPlugin } from './content/build/vocabulary-plugin.ts';

/** Hosts the extension may read from the start: the outlets, or every site in the build for newsrooms and testing. */
function listRequiredHosts(mode: string): string[] {
  if (mode === 'everywhere') return ['*://*/*'];
  return readOutlets().map(({ domain }) => `*://*.${domain}/*`);
}

export default defineConfig({
  imports: false,
  // Firefox would otherwise be built as MV2.
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), vocabularyPlugin()], build: { sourcemap: false } }),
  zip: { excludeSources: ['.ci/**', '.github/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...makeFactsAssets());
    },
  },
  dev: { server: { port: 3210 } },
  webExt: { disabled: true },
  manifest: ({ mode, browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: listRequiredHosts(mode),
    optional_host_permissions: mode === 'everywhere' ? [] : ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ceasefire-context@ceasefire-context.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
