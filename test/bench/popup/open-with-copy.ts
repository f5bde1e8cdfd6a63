import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import type { ServedPage } from '../../browsers/page-server.ts';
import { copyBuild } from '../../e2e/copy-build.ts';
import type { BuildCopy } from '../../e2e/copy-build.ts';
import { openBrowser } from '../../e2e/open-browser.ts';

/** Runs `use` in Chromium with a changed copy of the build (`npm run build` first), and clears up. */
export async function openWithCopy<Result>(
  pages: Readonly<Record<string, ServedPage>>,
  change: (copy: BuildCopy) => Promise<void>,
  use: (browser: ExtensionBrowser) => Promise<Result>,
): Promise<Result> {
  const copy = await copyBuild('Chromium');
  try {
    await change(copy);
    const browser = await openBrowser('Chromium', pages, { extensionDir: copy.folder });
    return await use(browser).finally(() => browser.close());
  } finally {
    await copy.remove();
  }
}
