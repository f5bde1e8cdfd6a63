import { describe, expect, it } from 'vitest';
import { FactBody } from '../../components/record/FactBody.tsx';
import { RecordContext } from '../../components/record/record-context.ts';
import type { FactReference } from '../../content/matching/mention.ts';
import type { Words } from '../../content/model/compiled-facts.ts';
import { makeRealRecord } from './make-record.ts';
import { readText, show } from './render-record.tsx';

const record = makeRealRecord();
const { background, events, glossary, mediators, questions, statements, stickingPoints } = record.facts;

const firsts: readonly (readonly [FactReference['list'], string | undefined, Words | undefined])[] = [
  ['background', background[0]?.id, background[0]?.paragraphs[0]],
  ['events', events[0]?.id, events[0]?.summary],
  ['glossary', glossary[0]?.id, glossary[0]?.plain],
  ['mediators', mediators[0]?.id, mediators[0]?.leverage],
  ['questions', questions[0]?.id, questions[0]?.question],
  ['statements', statements[0]?.id, statements[0]?.original],
  ['stickingPoints', stickingPoints[0]?.id, stickingPoints[0]?.positions.israel],
];

describe('what the record holds under a mention', () => {
  it.each(firsts)('is the entry itself, with its sources: %s', async (list, id = '', words = '') => {
    const screen = await show(
      <RecordContext.Provider value={record}>
        <FactBody reference={{ list, id }} under="" />
      </RecordContext.Provider>,
    );
    expect(words).not.toBe('');
    expect(screen.text()).toContain(
      readText(Object.assign(document.createElement('p'), { textContent: words })),
    );
  });

  it('is nothing where the reference leads nowhere', async () => {
    const screen = await show(
      <RecordContext.Provider value={record}>
        <FactBody reference={{ list: 'events', id: 'no-such-event' }} under="" />
      </RecordContext.Provider>,
    );
    expect(screen.text()).toBe('');
  });
});
