import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { expect, test } from 'vitest';
import { detect } from '../../evaluate/detect.ts';
import { readPages } from '../../pages/read-pages.ts';
import { parsePage } from '../article/parse-page.ts';

// The browsers see the same pages; here a wrong verdict shows in a second.
test.each(readPages())(
  '$slug gets the verdict of a careful reader: $verdict',
  ({ html, url, verdict, why }) => {
    expect(detect(parsePage(html), url, hints, vocabulary).verdict, why).toBe(verdict);
  },
);
