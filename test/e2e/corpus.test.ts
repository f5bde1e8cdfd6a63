import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { findCorpus } from '../evaluate/find-corpus.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowser } from './open-browser.ts';

const corpus = findCorpus();
const index = `${corpus}/html-index.jsonl`;
const wanted = 48;

interface CorpusPage {
  readonly id: string;
  readonly file: string;
  readonly label: string;
  /** Null where the source repository does not say where the page was. */
  readonly url: string | null;
}

type AddressedPage = CorpusPage & { readonly url: string };

function readCorpus(): readonly AddressedPage[] {
  const pages = readFileSync(index, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusPage)
    .flatMap(({ url, ...page }) => (url?.startsWith('http') ? [{ ...page, url }] : []))
    .filter(({ label }) => label !== 'positive' && label !== 'borderline');
  const near = pages.filter(({ label }) => label !== 'negative');
  const far = pages.filter(({ label }) => label === 'negative');
  // Those nearest to the subject, and the others spread evenly over the list.
  const step = Math.floor(far.length / (wanted - near.length));
  return [...near, ...far.filter((_, position) => position % step === 0)].slice(0, wanted);
}

describe.skipIf(corpus === null).each(browserNames)(
  'in %s, real pages that are not about the talks',
  (name) => {
    const pages = corpus === null ? [] : readCorpus();
    const secure = (url: string): string => new URL(url.replace(/^http:/, 'https:')).href;
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      const read = ({ file }: AddressedPage): string =>
        gunzipSync(readFileSync(`${corpus}/${file}`)).toString('utf8');
      // Their own scripts would look for servers that are not there: what is asked is what ours does to the page.
      const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
      const served = pages.map((page) => [secure(page.url), { html: read(page), headers }] as const);
      browser = await openBrowser(name, Object.fromEntries(served), {
        mode: 'everywhere',
        pagesLoadMore: true,
      });
      return browser.close;
    });

    test(`show no panel and are left as they were (${pages.length} pages)`, async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => {
        // Firefox also reports what the pages miss here, fonts and blocked scripts of theirs: only errors of ours count.
        const text = `${String(error)} ${error instanceof Error ? (error.stack ?? '') : ''}`;
        if (/extension:\/\//.test(text)) errors.push(text);
      });
      const wrong: string[] = [];
      for (const { id, url } of pages) {
        await page.goto(secure(url), { waitUntil: 'domcontentloaded' });
        const verdict = await askDetector(browser, page);
        const shown = await findPanel(page).exists();
        const touched = await page.evaluate(() => document.querySelectorAll('ceasefire-context').length);
        if (verdict === 'talks' || verdict === 'no code' || shown || touched > 0)
          wrong.push(`${id}: ${verdict}`);
      }
      expect(pages.length).toBeGreaterThanOrEqual(40);
      expect(wrong).toEqual([]);
      expect(errors).toEqual([]);
    }, 300_000);
  },
);
