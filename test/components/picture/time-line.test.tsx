import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TimeLine } from '../../../components/picture/TimeLine.tsx';
import { plainWords } from '../../../components/record/plain-words.ts';
import type { RecordView } from '../../../components/record/record-context.ts';
import { makeRealRecord, makeSmallRecord } from '../make-record.ts';
import { readText } from '../render-record.tsx';
import type { Screen } from '../render-record.tsx';
import { showSidebar } from '../show-sidebar.tsx';
import { pressKey, showPicture } from './show-picture.tsx';

const doha = /^Near-deal, 10\s–\s12 January 2024: Doha talks of January 2024$/u;
const agreement = 'Agreement, 15 January 2024: Agreement of January 2024';

const showLine = (record: RecordView): Promise<Screen> => showPicture(record, <TimeLine />);
const listMarks = (screen: Screen): readonly HTMLElement[] => [
  ...screen.root.querySelectorAll<HTMLElement>('[role=toolbar] button'),
];
const listNames = (screen: Screen): readonly string[] =>
  listMarks(screen).map((mark) => mark.getAttribute('aria-label') ?? '');
const focus = (mark: HTMLElement): Promise<void> => act(async () => mark.focus());

describe('the section "The picture"', () => {
  it('draws nothing before it is opened', async () => {
    const screen = await showSidebar(makeRealRecord());
    expect(screen.root.querySelector('[role=toolbar], table')).toBeNull();
    await screen.click('button', 'The picture');
    expect(listMarks(screen).length).toBeGreaterThan(20);
    expect(screen.root.querySelector('table')).toBeNull();
    await screen.click('button', 'Points reported open');
    expect(screen.root.querySelector('table')).not.toBeNull();
  });
});

describe('the time line', () => {
  it('has a named mark for every near-deal, agreement, truce and collapse, in order of time', async () => {
    const record = makeRealRecord();
    const names = listNames(await showLine(record));
    const wanted = record.facts.events.filter(({ kind }) =>
      ['near-deal', 'agreement', 'truce', 'collapse'].includes(kind),
    );
    expect(names.map((name) => name.slice(name.indexOf(': ') + 2))).toEqual(
      wanted.map(({ title }) => plainWords(title)),
    );
    expect(new Set(names.map((name) => name.slice(0, name.indexOf(','))))).toEqual(
      new Set(['Near-deal', 'Agreement', 'Truce', 'Collapse']),
    );
  });

  it('says of a truce without an end on record just that', async () => {
    const names = listNames(await showLine(makeRealRecord()));
    expect(names.filter((name) => /no end on record/.test(name))).toHaveLength(1);
  });

  it('tells the kinds apart by shape', async () => {
    const screen = await showLine(makeSmallRecord());
    const shapes = listMarks(screen).map((mark) => mark.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(2);
  });

  it('shows one year on request, and says how many events it has', async () => {
    const record = makeRealRecord();
    const screen = await showLine(record);
    expect(screen.text()).toContain(`${listMarks(screen).length} events on this line.`);
    await screen.click('button', '2024');
    expect(listNames(screen).filter((name) => !/2024/.test(name))).toEqual([]);
    expect(screen.text()).toContain(`${listMarks(screen).length} events on this line.`);
    expect(screen.find('button', '2024').getAttribute('aria-pressed')).toBe('true');
    await screen.click('button', 'All');
    expect(listNames(screen).some((name) => /2025/.test(name))).toBe(true);
  });

  it('is one stop of the Tab key, with arrow keys between the marks', async () => {
    const screen = await showLine(makeSmallRecord());
    const stops = (): readonly number[] => listMarks(screen).map((mark) => mark.tabIndex);
    expect(stops()).toEqual([0, -1]);
    await focus(screen.find('button', doha));
    await pressKey('ArrowRight');
    expect(document.activeElement).toBe(screen.find('button', agreement));
    expect(stops()).toEqual([-1, 0]);
    await pressKey('ArrowRight');
    expect(document.activeElement).toBe(screen.find('button', agreement));
    await pressKey('Home');
    expect(document.activeElement).toBe(screen.find('button', doha));
  });

  it('turns the arrow keys with the direction of reading', async () => {
    const record = makeSmallRecord();
    const screen = await showLine({ ...record, facts: { ...record.facts, direction: 'rtl' } });
    await focus(screen.find('button', doha));
    await pressKey('ArrowLeft');
    expect(document.activeElement).toBe(screen.find('button', agreement));
  });

  it('names what is focused or pointed at in a line below, and the count again after', async () => {
    const screen = await showLine(makeSmallRecord());
    const line = (): string => readText(screen.root.querySelector('.mark-name') ?? screen.root);
    const mark = screen.find('button', agreement);
    await focus(mark);
    expect(line()).toBe(agreement);
    await act(async () => mark.blur());
    expect(line()).toBe('2 events on this line.');
    await act(() => {
      screen.find('button', doha).dispatchEvent(new Event('pointermove', { bubbles: true }));
    });
    expect(line()).toMatch(doha);
  });

  it('opens the entry of a mark under the drawing, and closes it again', async () => {
    const screen = await showLine(makeSmallRecord());
    expect(screen.findAll('heading', 'Agreement of January 2024')).toEqual([]);
    await screen.click('button', agreement);
    expect(screen.find('heading', 'Agreement of January 2024')).toBeDefined();
    expect(screen.text()).toContain('The mediators announced an agreement.');
    expect(screen.find('button', agreement).getAttribute('aria-expanded')).toBe('true');
    await screen.click('button', agreement);
    expect(screen.findAll('heading', 'Agreement of January 2024')).toEqual([]);
  });

  it('has the same as a list, of the years that are shown', async () => {
    const screen = await showLine(makeRealRecord());
    await screen.click('button', '2023');
    await screen.click('button', 'The same as a list');
    const entries = [...screen.root.querySelectorAll('ol article h4')].map(readText);
    expect(entries).toEqual(listNames(screen).map((name) => name.slice(name.indexOf(': ') + 2)));
  });

  it.each([
    ['within the record', '2024-01-12', true],
    ['newer than the record', '2024-02-20', true],
    ['older than the record', '2022-05-05', false],
  ])('marks the day of an article %s', async (_, published, isMarked) => {
    const screen = await showLine(makeSmallRecord({}, { published }));
    expect(screen.root.querySelector('.time-drawing .article-mark') !== null).toBe(isMarked);
    expect(/This article: \d/.test(screen.text())).toBe(isMarked);
  });

  it('says where the record ends when it draws beyond it', async () => {
    const newer = await showLine(makeSmallRecord({}, { published: '2024-02-20' }));
    expect(newer.text()).toContain('After our record, which ends on 1 February 2024');
    const older = await showLine(makeSmallRecord({}, { published: '2024-01-12' }));
    expect(older.text()).not.toContain('After our record');
  });
});
