import { describe, expect, it } from 'vitest';
import { findCorrection } from '../../components/record/find-correction.ts';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { readText } from './render-record.tsx';
import { showEvent } from './show-sidebar.tsx';

const changes = `- kind: corrected
  date: 2024-01-20
  entries:
    - agreement-2024-01-15
    - 2024-01-10-envoy
  what:
    en: A date and a wording.
  old:
    en: The old ones.
  new:
    en: The new ones.
  reason:
    en: A second page.
`;

describe('one correction of several entries', () => {
  it('stands on each of them and on no other', () => {
    const record = makeSmallRecord({ 'changes.yaml': changes });
    const idOf = (id: string | undefined): string | undefined => findCorrection(record, id)?.date;
    expect(['agreement-2024-01-15', '2024-01-10-envoy'].map(idOf)).toEqual(['2024-01-20', '2024-01-20']);
    expect(['talks-2024-01-10', undefined].map(idOf)).toEqual([undefined, undefined]);
  });

  it('is told on the statement inside of its round', async () => {
    const screen = await showEvent(
      makeSmallRecord({ 'changes.yaml': changes }),
      'Doha talks of January 2024',
    );
    const notes = [...screen.root.querySelectorAll('.note')].map(readText);
    expect(notes).toContain(
      'Corrected on 20 January 2024 Was: The old ones. Now: The new ones. Why: A second page.',
    );
  });

  it('marks the five statements of the real record whose wording was corrected in one go', () => {
    const record = makeRealRecord();
    const marked = record.facts.statements.filter(
      ({ id }) => (findCorrection(record, id)?.entries ?? []).length > 0,
    );
    expect(marked.map(({ id }) => id)).toEqual([
      '2024-03-03-hamas-official',
      '2025-03-11-al-qanou',
      '2025-05-30-trump',
      '2025-09-29-trump',
      '2025-10-03-trump',
    ]);
  });
});
