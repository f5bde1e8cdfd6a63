import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ExplainedScope } from '../../components/record/ExplainedScope.tsx';
import { GlossaryEntry } from '../../components/record/GlossaryEntry.tsx';
import { Paragraphs } from '../../components/record/Paragraphs.tsx';
import { RecordContext } from '../../components/record/record-context.ts';
import { splitTerms } from '../../components/record/split-terms.ts';
import type { Words } from '../../content/model/compiled-facts.ts';
import { makeRealRecord } from './make-record.ts';
import { show } from './render-record.tsx';

const record = makeRealRecord();

async function showTexts(of: readonly Words[]) {
  return show(
    <RecordContext.Provider value={record}>
      <ExplainedScope>
        <Paragraphs of={of} />
      </ExplainedScope>
    </RecordContext.Provider>,
  );
}

const press = (key: string): Promise<void> =>
  act(
    () =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );

describe('a term of the glossary inside a fact', () => {
  test('is a button where the entry first has it, and text from then on', async () => {
    const screen = await showTexts([
      'Troops drew back to the yellow line.',
      'The yellow line was moved. The Rafah crossing stayed shut.',
    ]);
    expect(screen.findAll('button').map(({ textContent }) => textContent)).toEqual([
      'yellow line',
      'Rafah crossing',
    ]);
    expect(screen.text()).toBe(
      'Troops drew back to the yellow line.The yellow line was moved. The Rafah crossing stayed shut.',
    );
  });

  test('tells in place what it means, and says whether it does', async () => {
    const screen = await showTexts(['Troops drew back to the yellow line.']);
    expect(screen.find('button').getAttribute('aria-expanded')).toBe('false');
    await screen.click('button');
    expect(screen.find('button').getAttribute('aria-expanded')).toBe('true');
    expect(screen.text()).toContain('The line inside Gaza to which Israeli troops drew back');
    await screen.click('button');
    expect(screen.text()).not.toContain('The line inside Gaza');
  });

  test('is closed by Escape wherever the focus is, and nothing around it hears the key', async () => {
    const screen = await showTexts(['Troops drew back to the yellow line.']);
    let heard = 0;
    const hear = (): void => void (heard += 1);
    document.body.addEventListener('keydown', hear);
    await screen.click('button');
    await press('Escape');
    expect(screen.text()).not.toContain('The line inside Gaza');
    expect(heard).toBe(0);
    await press('Escape');
    expect(heard).toBe(1);
    document.body.removeEventListener('keydown', hear);
  });

  test('is told too where a mouse rests on it, and no longer when the mouse has left', async () => {
    vi.useFakeTimers();
    const screen = await showTexts(['Troops drew back to the yellow line.']);
    const meaning = 'The line inside Gaza';
    const move = (type: 'pointerenter' | 'pointerleave', pointerType = 'mouse'): Promise<void> =>
      act(
        () => void screen.root.querySelector('.term')?.dispatchEvent(new PointerEvent(type, { pointerType })),
      );
    const pass = (time: number): Promise<void> => act(() => void vi.advanceTimersByTime(time));
    await move('pointerenter');
    await pass(199);
    expect(screen.text()).not.toContain(meaning);
    await move('pointerleave');
    await pass(1000);
    expect(screen.text()).not.toContain(meaning);
    await move('pointerenter', 'touch');
    await pass(1000);
    expect(screen.text()).not.toContain(meaning);
    await move('pointerenter');
    await pass(200);
    expect(screen.text()).toContain(meaning);
    // On its way into what it means, which stands inside of the term.
    await move('pointerleave');
    await pass(100);
    await move('pointerenter');
    await pass(1000);
    expect(screen.text()).toContain(meaning);
    await move('pointerleave');
    await pass(200);
    expect(screen.text()).not.toContain(meaning);
    // What was opened by a click stays.
    await act(() => screen.find('button').click());
    await move('pointerenter');
    await pass(200);
    await move('pointerleave');
    await pass(1000);
    expect(screen.text()).toContain(meaning);
    vi.useRealTimers();
  });

  test('is found in the language a text is in, by the forms of that language', async () => {
    const arabic = makeRealRecord({ language: 'ar' });
    const terms = arabic.facts.glossary.findIndex(({ id }) => id === 'yellow-line');
    expect(arabic.facts.termForms[terms]).toEqual(expect.arrayContaining(['الخط الأصفر', 'بالخط الأصفر']));
  });

  test('is not marked in the entry that explains it', async () => {
    const term = record.facts.glossary.find(({ id }) => id === 'philadelphi-corridor');
    if (!term) throw new Error('The glossary has no such term.');
    const screen = await show(
      <RecordContext.Provider value={record}>
        <GlossaryEntry term={term} level={3} />
      </RecordContext.Provider>,
    );
    await screen.click('button');
    expect(screen.findAll('button', /^Philadelphi corridor$/).length).toBe(1);
  });
});

describe('splitting a text at its terms', () => {
  const forms = [['plan'], ['Trump plan', 'peace plan'], ['هدنة']];
  const always = (): boolean => true;

  test('takes whole words only', () => {
    expect(splitTerms('Planes and plans, planned', forms, always)).toEqual([
      { text: 'Planes and plans, planned', term: null },
    ]);
  });

  test('takes the longer of two terms that overlap', () => {
    expect(splitTerms('A Trump plan.', forms, always)).toEqual([
      { text: 'A ', term: null },
      { text: 'Trump plan', term: 1 },
      { text: '.', term: null },
    ]);
  });

  test('takes a word of another script for a whole one too', () => {
    expect(splitTerms('إن هدنة', forms, always)[1]).toEqual({ text: 'هدنة', term: 2 });
    expect(splitTerms('والهدنة', forms, always)).toEqual([{ text: 'والهدنة', term: null }]);
  });

  test('loses nothing of the text', () => {
    const text = 'The plan, a peace plan, the plan again.';
    expect(
      splitTerms(text, forms, always)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
