import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowser } from '../browsers/install-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { openSample } from './open-sample.ts';
import { readSample } from './read-sample.ts';
import { saveScreenshots } from './save-screenshots.ts';

const { values: wanted } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    screenshots: { type: 'string' },
  },
});
const hasDisplay =
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) ||
  /^(darwin|win32)$/.test(process.platform);
const pictures = wanted.screenshots ?? (hasDisplay ? undefined : '.output/start');
const [kind, launch, build, extensionDir] =
  wanted.browser === 'firefox'
    ? (['firefox', launchFirefox, 'build:firefox', '.output/firefox-mv3'] as const)
    : (['chromium', launchChromium, 'build', '.output/chrome-mv3'] as const);

console.log('Building the extension …');
execFileSync('npm', ['run', '--silent', build], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const executablePath = await installBrowser(kind);

// The sample stands at an outlet's address, but it is served from this machine: the browser reaches nothing else.
const sample = readSample();
const server = await startPageServer({ [sample.url]: { html: sample.html } });
const browser = await launch({
  extensionDir: resolve(extensionDir),
  server,
  headless: pictures !== undefined,
  windowSize: { width: 1280, height: 800 },
  executablePath,
});
try {
  const page = await openSample(browser, sample.url);
  if (pictures === undefined) {
    console.log(
      'The sample article is open with the sidebar beside it. Close the browser or press Ctrl-C to end.',
    );
    await Promise.race([
      new Promise((closed) => page.once('close', closed)),
      once(process, 'SIGINT'),
      once(process, 'SIGTERM'),
    ]);
  } else {
    mkdirSync(pictures, { recursive: true });
    for (const picture of await saveScreenshots(browser, page, resolve(pictures)))
      console.log(`Saved ${picture}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
