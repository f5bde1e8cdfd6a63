import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * A Vite plugin that writes the style sheets of one page of the extension (`page`: a part of its path) into its HTML. A
 * browser paints nothing before it has asked for each of them, which takes longer than all else that a popup waits for.
 */
export function inlineStylesPlugin(page: string): Plugin {
  return {
    name: 'ceasefire-context:inline-styles',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle }) => {
        if (!bundle || !path.includes(page)) return html;
        return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_link, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`${path}: the style sheet ${file} was not built.`);
          // No other page has a sheet by this one's name.
          if (file.includes(page)) delete bundle[file];
          return `<style>${String(sheet.source)}</style>`;
        });
      },
    },
  };
}

/** What a Content Security Policy names the inline styles of a page by, in their order (CSP Level 3, 6.7.3.3). */
export const hashInlineStyles = (html: string): readonly string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, styles = '']) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  );
