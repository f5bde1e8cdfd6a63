import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import type { ServedPage } from '../../browsers/page-server.ts';
import { copyBuild } from '../../e2e/copy-build.ts';
import type { BuildCopy } from '../../e2e/copy-build.ts';
import { openBrowser } from '../../e2e/open-browser.ts';

/** Runs `use` in a browser with a changed copy of its build (built before), and clears up. */
export async function openWithCopy<Result>(
  name: ExtensionBrowser['name'],
  pages: Readonly<Record<string, ServedPage>>,
  change: (copy: BuildCopy) => Promise<void>,
  use: (browser: ExtensionBrowser) => Promise<Result>,
): Promise<Result> {
  const copy = await copyBuild(name);
  try {
    await change(copy);
    const browser = await openBrowser(name, pages, { extensionDir: copy.folder });
    return await use(browser).finally(() => browser.close());
  } finally {
    await copy.remove();
  }
}
