import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { replace } from '../facts/make-facts.ts';
import type { RoomChanges } from '../facts/make-facts.ts';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { readText } from './render-record.tsx';
import type { Screen } from './render-record.tsx';
import { showSidebar } from './show-sidebar.tsx';

/** The sources under the first section. */
async function showSources(changes: RoomChanges = {}, language = 'en'): Promise<readonly Element[]> {
  const screen = await showSidebar(makeSmallRecord(changes, { language }));
  const [, section] = screen.findAll('heading');
  await act(async () => section?.querySelector('button')?.click());
  return [...screen.root.querySelectorAll('li.source')];
}

/** The same as a reader sees them. */
async function readSources(changes: RoomChanges = {}): Promise<readonly string[]> {
  return (await showSources(changes)).map(readText);
}

/** A source in Arabic of a publisher behind which a state stands. */
const qatari: RoomChanges = {
  'sources.yaml': replace(
    'language: en\n  kind: agency',
    'language: ar\n  kind: agency\n  ownership: state (Qatar)',
  ),
  'ownership.yaml':
    '- en: public (UK)\n- en: state (Qatar)\n  de: staatlich (Katar)\n  he: של המדינה (קטאר)\n',
};

/** Opens every heading that can be opened, what is inside of it too. */
async function openEverything(screen: Screen): Promise<void> {
  await screen.click('button', 'Close before');
  await screen.click('radio', 'Everything on record');
  const closed = (): readonly HTMLElement[] => [
    ...screen.root.querySelectorAll<HTMLElement>('.disclosure-button[aria-expanded=false]'),
  ];
  for (let buttons = closed(); buttons.length > 0; buttons = closed()) {
    await act(async () => {
      for (const button of buttons) button.click();
    });
  }
}

describe('a source', () => {
  it('shows publisher, date and kind, and its title only where that was seen', async () => {
    expect(await readSources()).toEqual([
      expect.stringMatching(/^Example Agency.*11 January 2024 · agency ?Envoys leave Doha$/),
      expect.stringMatching(/^Example Paper.*11 January 2024 · large newsroom$/),
    ]);
  });

  it('says that its date is not known', async () => {
    const [first] = await readSources({ 'sources.yaml': replace('date: 2024-01-11', 'date: null') });
    expect(first).toContain('date not known');
  });

  it('says who owns or funds the publisher, and in which language it is', async () => {
    const [first] = await readSources(qatari);
    expect(first).toContain('agency · state (Qatar) · in Arabic');
  });

  it.each([
    ['de', 'ltr', 'staatlich (Katar)'],
    ['he', 'rtl', 'של המדינה (קטאר)'],
  ])('says so in the language of the panel: %s', async (language, direction, words) => {
    const [first] = await showSources(qatari, language);
    const owner = [...(first?.querySelectorAll('.source-notes bdi') ?? [])].find(
      (part) => part.textContent === words,
    );
    expect(owner?.getAttribute('dir')).toBe(direction);
    expect(owner?.hasAttribute('lang')).toBe(false);
  });

  it('says so in English, marked as such, where there is no translation', async () => {
    const [first] = await showSources(qatari, 'ar');
    const owner = first?.querySelector('.source-notes [lang=en]');
    expect(owner?.outerHTML).toBe('<bdi lang="en" dir="ltr">state (Qatar)</bdi>');
  });

  it('opens in a new tab that learns nothing of this one, and says so', async () => {
    const screen = await showSidebar(makeSmallRecord());
    await screen.click('button', /^Where things stood/);
    const link = screen.find('link', /^Example Agency/);
    expect(link.getAttribute('href')).toBe('https://agency.example/envoys-leave-doha');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(readText(link)).toContain('opens in a new tab');
  });
});

describe('the whole record, opened', () => {
  it('has sources under every claim, and every link is safe', async () => {
    const record = makeRealRecord();
    const screen = await showSidebar(record);
    await openEverything(screen);
    const { facts } = record;
    const entries = [...screen.root.querySelectorAll('.entry')];
    const lists = [
      facts.events,
      facts.stickingPoints,
      facts.mediators,
      facts.reasons,
      facts.background,
      facts.questions,
      facts.glossary,
    ];
    // An entry may stand in more than one section.
    expect(entries.length).toBeGreaterThanOrEqual(lists.flat().length);
    expect(entries.filter((entry) => !entry.querySelector('a[href]')).map(readText)).toEqual([]);
    const links = screen
      .findAll('link')
      .map((link) =>
        [link.getAttribute('href')?.slice(0, 8), link.getAttribute('target'), link.getAttribute('rel')].join(
          ' ',
        ),
      );
    expect([...new Set(links)]).toEqual(['https:// _blank noopener noreferrer']);
    expect(screen.text()).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    // Two hundred entries are drawn at once: much for a small machine with other work.
  }, 60_000);
});
