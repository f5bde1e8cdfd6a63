import { describe, expect, it } from 'vitest';
import { RecordStrip } from '../../../components/panel/RecordStrip.tsx';
import { StatementStrip } from '../../../components/picture/StatementStrip.tsx';
import { makeRealRecord } from '../make-record.ts';
import { showPicture } from './show-picture.tsx';

const record = makeRealRecord();
const { events, statements } = record.facts;
const count = (kind: string): number => events.filter((event) => event.kind === kind).length;

describe('the strip of statements', () => {
  const agreements = events.filter(({ kind }) => kind === 'agreement');
  const highlighted = statements.slice(3, 6).map(({ id }) => id);
  const strip = <StatementStrip statements={statements} agreements={agreements} highlighted={highlighted} />;

  it('has every statement, every agreement and a mark for each that is shown in words', async () => {
    const { root } = await showPicture(record, strip);
    const drawing = root.querySelector('.time-drawing');
    expect(drawing?.querySelectorAll('.statement-dot')).toHaveLength(statements.length);
    expect(drawing?.querySelectorAll('.agreement-line')).toHaveLength(agreements.length);
    expect(drawing?.querySelectorAll('.statement-shown')).toHaveLength(3);
  });

  it('covers no statement with another', async () => {
    const { root } = await showPicture(record, strip);
    const places = [...root.querySelectorAll('.time-drawing .statement-dot')].map(
      (dot) => `${dot.parentElement?.getAttribute('x')} ${dot.getAttribute('y')}`,
    );
    expect(new Set(places).size).toBe(statements.length);
  });

  it('is one sentence to a screen reader', async () => {
    const screen = await showPicture(record, strip);
    expect(screen.text()).toContain(
      `${statements.length} statements and ${agreements.length} agreements on one time line. 3 statements are shown here in words.`,
    );
    expect(screen.root.querySelector('.time-drawing')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the strip of the record', () => {
  it('has every near-deal, agreement and truce, and the years', async () => {
    const { root } = await showPicture(record, <RecordStrip />);
    expect(root.querySelectorAll('.strip-near-deal')).toHaveLength(count('near-deal'));
    expect(root.querySelectorAll('.strip-agreement')).toHaveLength(count('agreement'));
    expect(root.querySelectorAll('.truce, .truce-open')).toHaveLength(count('truce'));
    expect([...root.querySelectorAll('.time-labels span')].map((label) => label.textContent)).toEqual([
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('draws a truce without an end on record differently', async () => {
    const { root } = await showPicture(record, <RecordStrip />);
    const open = events.filter(({ kind, endDate }) => kind === 'truce' && endDate === undefined);
    expect(root.querySelectorAll('.truce-open')).toHaveLength(open.length);
    expect(open.length).toBeGreaterThan(0);
  });
});
