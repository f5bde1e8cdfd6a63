import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { browserCacheDir, browserVariable, findBrowser } from './find-browser.ts';
import type { BrowserKind } from './find-browser.ts';
import { installPackages, isRootWithApt, runProgram } from './install-packages.ts';

const MINUTE_MS = 60_000;
const debianPackages: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
// ESR, because a release Firefox refuses the unsigned extension that has to survive a restart.
const downloads: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chrome@stable',
  firefox: 'firefox@esr',
};

// Ubuntu's package of that name only installs a snap, which a container cannot run.
const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
async function download(kind: BrowserKind): Promise<void> {
  const tool = join(dirname(createRequire(import.meta.url).resolve('@puppeteer/browsers')), 'main-cli.js');
  const dependencies = kind === 'chromium' && isRootWithApt() ? ['--install-deps'] : [];
  const args = [tool, 'install', downloads[kind], '--path', browserCacheDir, ...dependencies];
  await runProgram(process.execPath, args, 5 * MINUTE_MS);
}

const summarize = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).slice(0, 300);

/**
 * The path of a browser's program: the one found, else downloaded into the user's cache, else from the system's packages
 * (as root on Debian and in CI the packages first, because downloads may hang there). Throws with what to install and which variable to set.
 */
export async function installBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found !== null) return found;
  const packagesFirst = isRootWithApt() && (isDebian() || Boolean(process.env['CI']));
  const installFromDebian = (wanted: BrowserKind): Promise<void> => installPackages([debianPackages[wanted]]);
  const ways = packagesFirst ? [installFromDebian, download] : [download, installFromDebian];
  const failures: string[] = [];
  for (const way of ways) {
    try {
      console.log(`No ${kind} found on this machine; installing it, this can take some minutes …`);
      await way(kind);
      const installed = findBrowser(kind);
      if (installed !== null) return installed;
    } catch (error) {
      failures.push(summarize(error));
    }
  }
  const names = kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox (ESR, Developer Edition or Nightly)';
  throw new Error(
    `No ${names} was found, and installing it failed. Install it, or set ${browserVariable[kind]} to its program.\n${failures.join('\n')}`,
  );
}
