import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Cache } from '@puppeteer/browsers';

/** The two families the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** The variable in which a developer names the program to use. */
export const browserVariable: Readonly<Record<BrowserKind, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Where @puppeteer/browsers keeps what `installBrowser` downloads: one place a user, shared by all checkouts. */
export const browserCacheDir = join(homedir(), '.cache', 'puppeteer');

// Chromium first: it is nobody's daily browser, and any Chromium takes the extension. Chrome proper (137 and later)
// ignores --load-extension but still takes an extension over the debugging pipe, which is what `launchChromium` uses.
// For Firefox, ESR and unbranded builds first: release Firefox refuses an unsigned extension that stays over a restart.
const programs: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
};

const macApplications: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
};

const windowsPrograms: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    'Firefox Developer Edition/firefox.exe',
    'Firefox Nightly/firefox.exe',
    'Mozilla Firefox/firefox.exe',
  ],
};

function listUsualPlaces(kind: BrowserKind): readonly string[] {
  const { env } = process;
  if (process.platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return windowsPrograms[kind].flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    return macApplications[kind].flatMap((name) => {
      const program = name.startsWith('Firefox') ? 'firefox' : name;
      return ['/Applications', join(homedir(), 'Applications')].map((root) =>
        join(root, `${name}.app`, 'Contents', 'MacOS', program),
      );
    });
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return programs[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
}

function listDownloaded(kind: BrowserKind): readonly string[] {
  const wanted = kind === 'chromium' ? ['chromium', 'chrome'] : ['firefox'];
  const installed = new Cache(browserCacheDir).getInstalledBrowsers();
  return installed.filter((one) => wanted.includes(one.browser)).map((one) => one.executablePath);
}

/**
 * The path of a browser's program, or null: CHROME_PATH / FIREFOX_PATH, the usual places of Linux, macOS and Windows, then
 * what was downloaded before. Throws when the variable names a file that does not exist.
 */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[browserVariable[kind]];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${browserVariable[kind]} is "${named}", but there is no such file.`);
  }
  return [...listUsualPlaces(kind), ...listDownloaded(kind)].find((path) => existsSync(path)) ?? null;
}
