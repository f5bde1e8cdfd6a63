import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { makeFactsAssets } from './content/build/bundle/facts-assets.ts';
import { wrapScript } from './content/build/bundle/wrap-script.ts';
import { quietContextPlugin } from './content/build/bundle/quiet-context-plugin.ts';
import { hashInlineStyles, inlineStylesPlugin } from './content/build/bundle/inline-styles-plugin.ts';
import { languagesPlugin } from './content/build/bundle/languages-plugin.ts';
import { licenceFile, writeLicenceList } from './content/build/bundle/licence-list.ts';
import { panelPartsPlugin } from './content/build/bundle/panel-parts-plugin.ts';
import { plainStartPlugin } from './content/build/bundle/plain-start-plugin.ts';
import { polyfillPlugin } from './content/build/bundle/polyfill-plugin.ts';
import { readOutlets } from './content/build/read/read-outlets.ts';
import { isOfFacts, rebuildFacts } from './content/build/bundle/rebuild-facts.ts';
import { releasePlugin } from './content/build/bundle/release-plugin.ts';
import { createShippedPackages } from './content/build/bundle/shipped-packages.ts';
import { vocabularyPlugin } from './content/build/bundle/vocabulary-plugin.ts';

/** Hosts the extension may read from the start: the outlets, or every site in the build for newsrooms and testing. */
function listRequiredHosts(mode: string): string[] {
  if (mode === 'everywhere') return ['*://*/*'];
  return readOutlets().map(({ domain }) => `*://*.${domain}/*`);
}

/** Chromium keeps Alt+Shift+X, C, N and P for its tab groups and would leave the commands without keys. */
const shortcuts = {
  chromium: { switchSite: 'Alt+Shift+S', togglePanel: 'Alt+Shift+O', focusPanel: 'Alt+Shift+F' },
  firefox: { switchSite: 'Alt+Shift+X', togglePanel: 'Alt+Shift+C', focusPanel: 'Alt+Shift+F' },
} as const;

/**
 * What pages of the extension and its background may load: its own files. `connect-src` makes the browser refuse a request
 * to anywhere else, whoever wrote it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const shipped = createShippedPackages();

export default defineConfig({
  imports: false,
  // Firefox would otherwise be built as MV2.
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      releasePlugin(),
      polyfillPlugin(),
      preact(),
      vocabularyPlugin(),
      languagesPlugin(),
      panelPartsPlugin(),
      quietContextPlugin(),
      plainStartPlugin(),
      inlineStylesPlugin('popup'),
      shipped.plugin(),
    ],
    build: {
      sourcemap: false,
      // The oldest browsers of the manifest know `modulepreload`.
      modulePreload: { polyfill: false },
      // The oldest browsers of the manifest, for scripts and styles: older ones would get three lines for each `light-dark()`.
      target: ['chrome123', 'firefox140'],
      // Else the public suffix list (70 kB of text) is copied to each place that reads it.
      rolldownOptions: {
        optimization: { inlineConst: false },
        output: {
          postBanner: ({ fileName }) => wrapScript(fileName).before,
          postFooter: ({ fileName }) => wrapScript(fileName).behind,
        },
      },
    },
  }),
  zip: { excludeSources: ['.ci/**', '.github/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...makeFactsAssets());
    },
    'build:manifestGenerated': ({ config }, { content_security_policy: policy }) => {
      if (config.command !== 'build' || typeof policy !== 'object' || !policy.extension_pages) return;
      const hashes = hashInlineStyles(readFileSync(join(config.outDir, 'popup.html'), 'utf8'));
      policy.extension_pages = policy.extension_pages.replace(
        "style-src 'self'",
        ["style-src 'self'", ...hashes].join(' '),
      );
    },
    'build:done': ({ config }) => {
      const own = readFileSync(new URL('LICENSE', import.meta.url), 'utf8');
      writeFileSync(join(config.outDir, licenceFile), writeLicenceList(shipped.list(), own));
    },
    // WXT follows what an entrypoint imports; the facts and the messages in them are imported by none.
    'server:created': (wxt, server) => {
      server.watcher.on('all', (_event, path) => {
        if (!isOfFacts(path)) return;
        const mistakes = rebuildFacts(wxt.config.outDir);
        if (mistakes === null) server.reloadExtension();
        wxt.logger[mistakes === null ? 'success' : 'error'](
          mistakes ?? 'Facts read again, extension reloaded.',
        );
      });
    },
  },
  dev: { server: { port: 3210 } },
  webExt: { disabled: true },
  manifest: ({ mode, browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: listRequiredHosts(mode),
    optional_host_permissions: mode === 'everywhere' ? [] : ['*://*/*'],
    // While it is developed, WXT's own server sends what changed.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' },
    },
    commands: {
      'switch-site': {
        suggested_key: { default: shortcuts[browser === 'firefox' ? 'firefox' : 'chromium'].switchSite },
        description: '__MSG_commandSwitchSite__',
      },
      'toggle-panel': {
        suggested_key: { default: shortcuts[browser === 'firefox' ? 'firefox' : 'chromium'].togglePanel },
        description: '__MSG_commandTogglePanel__',
      },
      'focus-panel': {
        suggested_key: { default: shortcuts[browser === 'firefox' ? 'firefox' : 'chromium'].focusPanel },
        description: '__MSG_commandFocusPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ceasefire-context@ceasefire-context.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first on phones that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // The first with `light-dark()`, by which every page of ours follows the reader's theme.
        { minimum_chrome_version: '123' }),
  }),
});
