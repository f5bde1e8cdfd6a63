import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { installBrowser } from '../../browsers/install-browser.ts';
import { fillRecord } from '../../../content/wording/fill-record.ts';
import type { CompiledLanguage, CompiledRecord } from '../../../content/model/compiled-facts.ts';
import { findReference } from './install-references.ts';
import type { TalksPage } from './list-talks-pages.ts';

/** Milliseconds of the first run in a fresh page. */
export interface ReadingTiming {
  readonly page: TalksPage;
  /** Loading the reader and the names and phrases of the language. */
  readonly load: number;
  readonly reader: number;
  readonly readability: number;
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-bench'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const timed = (code: string): string =>
  `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`;

/** Runs scripts as the page's own: a browser compiles those as it does content scripts, and otherwise what a debugger hands it. */
const runScripts = (scripts: readonly string[]): string => `(() => {
  const elements = ${JSON.stringify(scripts)}.map((code) =>
    Object.assign(document.createElement('script'), { nonce: 'bench', textContent: code }),
  );
  return ${timed('document.documentElement.append(...elements)')};
})()`;

/** The reader as it is built, beside Readability.parse on a copy of the same page; `build` holds the built extension. */
export async function timeReading(
  pages: readonly TalksPage[],
  build: string,
  onPage: (done: number) => void,
): Promise<readonly ReadingTiming[]> {
  const read = (path: string): string => readFileSync(`${build}/${path}`, 'utf8');
  const record = JSON.parse(read('facts/record.json')) as CompiledRecord;
  const facts = JSON.stringify(fillRecord(record, JSON.parse(read('facts/en.json')) as CompiledLanguage));
  const readability = readFileSync(`${findReference('@mozilla/readability')}/Readability.js`, 'utf8');
  let html = '';
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch({
    executablePath: await installBrowser('chromium'),
    pipe: true,
    args: process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const inTab = async <Result>(use: (evaluate: (code: string) => Promise<number>) => Promise<Result>) => {
    const tab = await (browser as Browser).newPage();
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    return use((code) => tab.evaluate(code) as Promise<number>).finally(() => tab.close());
  };
  const timeReader = ({ language }: TalksPage): Promise<readonly [number, number]> =>
    inTab(async (evaluate) => {
      await evaluate(`globalThis.facts = ${facts}; 0`);
      const load = await evaluate(runScripts([read(`facts/matching-${language}.js`), read('reader.js')]));
      const identity = `{ headline: document.querySelector('h1')?.textContent ?? document.title, published: '2025-12-30' }`;
      const call = `ceasefireContext.readArticle(document, facts, ceasefireContext.matching, ${identity})`;
      return [load, await evaluate(timed(`const steps = ${call}; while (!steps.next().done);`))];
    });
  const timeReadability = (): Promise<number> =>
    inTab(async (evaluate) => {
      // It changes the document that it is given: as its manual says it gets a copy, which is not timed.
      await evaluate(runScripts([readability]));
      await evaluate('globalThis.copy = document.cloneNode(true); 0');
      return evaluate(timed('new Readability(copy).parse()'));
    });
  const timings: ReadingTiming[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      ({ html } = page);
      const first = at % 2 === 0 ? await timeReadability() : 0;
      const [load, reader] = await timeReader(page);
      timings.push({ page, load, reader, readability: first || (await timeReadability()) });
      onPage(at + 1);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return timings;
}
