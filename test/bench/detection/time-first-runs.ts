import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { installBrowser } from '../../browsers/install-browser.ts';
import type { BenchKind, BenchPage } from './list-pages.ts';
import type { Subject } from './load-subjects.ts';

/** One subject on one page: milliseconds of the first run, the median over the rounds. */
export interface Timing {
  readonly page: string;
  readonly kind: BenchKind;
  readonly subject: Subject['name'];
  readonly milliseconds: number;
}

/** Without scripts of its own a page is the same each time; isolated, its clock counts in steps of 5 µs and not of 100. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-bench'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The first run of each subject in a fresh tab of Chromium for each page and round, in an order that changes each time. */
export async function timeFirstRuns(
  pages: readonly BenchPage[],
  subjects: readonly Subject[],
  rounds: number,
  onPage: (done: number) => void,
): Promise<readonly Timing[]> {
  let html = '';
  let script = '';
  // The subject comes with the page: a browser compiles scripts of a page otherwise than what a debugger hands it.
  const server = createServer((_, response) =>
    response
      .writeHead(200, headers)
      .end(`${html}<script nonce="bench">${script.replaceAll('</script', '<\\/script')}</script>`),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch({
    executablePath: await installBrowser('chromium'),
    pipe: true,
    args: process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const timings: Timing[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      html = page.read();
      const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
      for (let round = 0; round < rounds; round++)
        for (const subject of rotate(subjects, at + round)) {
          ({ script } = subject);
          times.get(subject)?.push(await timeOnce(browser, address, page.url, subject));
        }
      for (const [{ name }, measured] of times)
        timings.push({ page: page.name, kind: page.kind, subject: name, milliseconds: median(measured) });
      onPage(at + 1);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return timings;
}

const rotate = <T>(list: readonly T[], by: number): readonly T[] =>
  list.map((_, at) => list[(at + by) % list.length] as T);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

async function timeOnce(browser: Browser, address: string, url: string, subject: Subject): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    if (subject.prepare) await tab.evaluate(subject.prepare);
    return (await tab.evaluate(
      `(() => { const run = ${subject.call}, url = ${JSON.stringify(url)}, start = performance.now(); run(url); return performance.now() - start; })()`,
    )) as number;
  } finally {
    await tab.close();
  }
}
