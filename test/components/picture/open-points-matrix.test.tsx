import { describe, expect, it } from 'vitest';
import { OpenPointsMatrix } from '../../../components/picture/OpenPointsMatrix.tsx';
import { plainWords } from '../../../components/record/plain-words.ts';
import type { RecordView } from '../../../components/record/record-context.ts';
import { makeRealRecord, makeSmallRecord } from '../make-record.ts';
import { readText } from '../render-record.tsx';
import type { Screen } from '../render-record.tsx';
import { showPicture } from './show-picture.tsx';

const showMatrix = (record: RecordView): Promise<Screen> => showPicture(record, <OpenPointsMatrix />);
const readAll = (screen: Screen, selector: string): readonly string[] =>
  [...screen.root.querySelectorAll(selector)].map(readText);

describe('the matrix of points reported open', () => {
  it('says in words what each cell holds', async () => {
    const screen = await showMatrix(makeSmallRecord());
    expect(readAll(screen, 'thead th')).toEqual([
      'Near-deal',
      'Aid and crossings',
      'Which hostages are on the list',
    ]);
    expect(readAll(screen, 'tbody td .visually-hidden')).toEqual(['Hamas', 'Israel']);
  });

  it('shows the same in letters, each in the place that the legend gives it', async () => {
    const screen = await showMatrix(makeSmallRecord());
    const signs = [...screen.root.querySelectorAll('tbody td .signs > span')];
    const legend = [...screen.root.querySelectorAll('.legend .signs > span')];
    expect(legend.map((sign) => sign.textContent)).toEqual(['I', 'H', 'M', 'R']);
    expect(signs.map((sign) => sign.textContent)).toEqual(['H', 'I']);
    expect(new Set(legend.map((sign) => sign.className)).size).toBe(4);
    expect(signs.map((sign) => sign.className)).toEqual([legend[1]?.className, legend[0]?.className]);
    expect(readAll(screen, '.legend li')).toEqual(['I Israel', 'H Hamas', 'M mediators', 'R reporting']);
  });

  it('has every near-deal of the record as a row, in order of time, with as many filled cells as points', async () => {
    const record = makeRealRecord();
    const nearDeals = record.facts.events.filter(({ kind }) => kind === 'near-deal');
    const screen = await showMatrix(record);
    const rows = [...screen.root.querySelectorAll('tbody tr:not([hidden])')];
    expect(
      rows.map((row) => row.querySelector('th button')?.getAttribute('aria-label')?.split(': ')[1]),
    ).toEqual(nearDeals.map(({ title }) => plainWords(title).split(': ')[0]));
    expect(rows.map((row) => row.querySelectorAll('.signs').length)).toEqual(
      nearDeals.map(({ openPoints = [] }) => openPoints.length),
    );
  });

  it('has only columns that somebody named', async () => {
    const screen = await showMatrix(
      makeSmallRecord({
        'events/talks-2024-01-10.yaml': (text) =>
          text.replace('  - point: hostage-list\n    namedBy:\n      - israel\n', ''),
      }),
    );
    expect(readAll(screen, 'thead th')).toEqual(['Near-deal', 'Aid and crossings']);
  });

  it('says what an empty cell is, and why a side may be named more often', async () => {
    const record = makeRealRecord();
    const text = (await showMatrix(record)).text();
    expect(record.facts.record.pointsNote.length).toBeGreaterThan(1);
    expect(record.facts.record.pointsNote.filter((note) => !text.includes(plainWords(note)))).toEqual([]);
  });

  it('opens the entry and the points in full under its row', async () => {
    const screen = await showMatrix(makeSmallRecord());
    await screen.click('button', '10 Jan 2024: Doha talks of January 2024');
    expect(screen.text()).toContain('Both delegations looked at one text in Doha.');
    expect(screen.text()).toContain('Aid and crossings (named by Hamas)');
    await screen.click('button', '10 Jan 2024: Doha talks of January 2024');
    expect(screen.text()).not.toContain('named by Hamas');
  });

  it('has a caption, headers with a scope, and a place for the keyboard to scroll it from', async () => {
    const screen = await showMatrix(makeSmallRecord());
    const region = screen.root.querySelector<HTMLElement>('section');
    expect(region?.tabIndex).toBe(0);
    const caption = screen.root.querySelector('caption');
    expect(region?.getAttribute('aria-labelledby')).toBe(caption?.id);
    expect(readText(caption ?? screen.root)).toMatch(/^Near-deals and the points reported open/);
    const headers = [...screen.root.querySelectorAll('th')];
    expect(headers.map((header) => header.scope)).toEqual(['col', 'col', 'col', 'row']);
  });
});
