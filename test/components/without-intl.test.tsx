import { afterEach, expect, it, vi } from 'vitest';
import { listLanguages } from '../../content/build/read/read-messages.ts';
import { makeRealRecord } from './make-record.ts';
import { showSidebar } from './show-sidebar.tsx';

const made = ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

// The first of each takes a browser 15 to 28 ms, in which a page answers nobody.
it.each(listLanguages())(
  'in %s the panel and its pictures are drawn without an Intl object',
  async (language) => {
    const record = makeRealRecord({ language, published: '2025-07-08' });
    const asked = made.map((name) => vi.spyOn(Intl, name));
    const screen = await showSidebar(record);
    for (const section of ['mediators', 'picture', 'matrixTitle', 'stickingPoints'] as const)
      await screen.click('button', record.t(section));
    expect(screen.findAll('button').length).toBeGreaterThan(60);
    expect(asked.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
  },
);
