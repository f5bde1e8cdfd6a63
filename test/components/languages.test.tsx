import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LanguageBar } from '../../components/panel/LanguageBar.tsx';
import { WordsOf } from '../../components/record/WordsOf.tsx';
import { makeSmallRecord } from './make-record.ts';
import { draw, makeGerman, makeSwitch } from './show-german.tsx';

describe('the language of the panel', () => {
  it('is one button each, by the language’s own name, the one in use pressed', async () => {
    const screen = await draw(makeGerman(), <LanguageBar />);
    const buttons = screen.findAll('button', /English|Deutsch/).filter(({ lang }) => lang !== '');
    expect(buttons.map((one) => [one.textContent, one.lang, one.getAttribute('aria-pressed')])).toEqual([
      ['English', 'en', 'false'],
      ['Deutsch', 'de', 'true'],
    ]);
  });

  it('is changed by one click', async () => {
    const choose = vi.fn<(language: string) => Promise<void>>(async () => undefined);
    const screen = await draw(makeGerman(), <LanguageBar />, makeSwitch({ choose }));
    await screen.click('button', 'English');
    expect(choose).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('is one stop of the Tab key, with the arrow keys from one to the next', async () => {
    const screen = await draw(makeGerman(), <LanguageBar />);
    const [english, german] = [screen.find('button', 'English'), screen.find('button', 'Deutsch')];
    expect([english.tabIndex, german.tabIndex]).toEqual([-1, 0]);
    german.focus();
    german.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(document.activeElement).toBe(english);
    english.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(german);
  });

  it('says why it could not be changed', async () => {
    const choose = async (): Promise<void> => {
      throw new Error('The extension does not answer.');
    };
    const screen = await draw(makeSmallRecord(), <LanguageBar />, makeSwitch({ choose }));
    await screen.click('button', 'Deutsch');
    await act(async () => Promise.resolve());
    expect(screen.find('status').textContent).toContain('The extension does not answer.');
  });
});

describe('a text', () => {
  it('runs in the direction of its language, whatever it begins with', async () => {
    const record = { ...makeSmallRecord(), facts: { ...makeSmallRecord().facts, direction: 'rtl' as const } };
    const screen = await draw(record, <WordsOf words="AP דיווחה על הפסקת אש." />);
    expect(screen.root.querySelector('bdi')?.getAttribute('dir')).toBe('rtl');
  });

  it('that is missing comes in English, marked with language and direction', async () => {
    const record = makeSmallRecord({}, { language: 'de' });
    const screen = await draw(record, <WordsOf words={record.facts.whereThingsStood.summary} />);
    const text = screen.root.querySelector('bdi');
    expect(text?.textContent).toBe('The agreement was in force.');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(text?.getAttribute('dir')).toBe('ltr');
  });
});
