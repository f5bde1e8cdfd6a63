import { describe, expect, it, vi } from 'vitest';
import { compileLanguage, compileRecord } from '../../../../content/build/compile/compile-facts.ts';
import type { CompiledLanguage, Words } from '../../../../content/model/compiled-facts.ts';
import { createPanelLanguages } from '../../../../content/platform/page/panel-languages.ts';
import type { PanelLanguages } from '../../../../content/platform/page/panel-languages.ts';
import { makeFacts, replace } from '../../../facts/make-facts.ts';

const { facts } = makeFacts({
  'events/agreement-2024-01-15.yaml': replace('title:\n', 'title:\n  de: Vereinbarung vom Januar 2024\n'),
  'where-things-stood.yaml': replace(
    'points:\n  en:\n    - The first steps were taken.\n',
    'points:\n  en:\n    - The first steps were taken.\n  de:\n    - Die ersten Schritte waren getan.\n',
  ),
});
const read = (language: string): CompiledLanguage => compileLanguage(facts, language, {});

interface Start {
  readonly languages: PanelLanguages;
  readonly load: ReturnType<typeof vi.fn<(language: string) => Promise<CompiledLanguage>>>;
  readonly onChange: ReturnType<typeof vi.fn<() => void>>;
  readonly title: () => Words | undefined;
}

function start(first: string): Start {
  const load = vi.fn<(language: string) => Promise<CompiledLanguage>>(async (language) => read(language));
  const onChange = vi.fn<() => void>();
  const languages = createPanelLanguages(compileRecord(facts), read(first), load, onChange);
  return { languages, load, onChange, title: () => languages.facts().events[1]?.title };
}

const german = 'Vereinbarung vom Januar 2024';
const english = 'Agreement of January 2024';

describe('the languages of a panel', () => {
  it('begin with the one it was put on the page with, and load nothing', () => {
    const { title, load } = start('de');
    expect(title()).toBe(german);
    expect(load).not.toHaveBeenCalled();
  });

  it('load another one once, however often the reader goes back and forth', async () => {
    const { languages, title, load, onChange } = start('de');
    await languages.show('en');
    expect(title()).toBe(english);
    await languages.show('de');
    await languages.show('en');
    expect(title()).toBe(english);
    expect(load.mock.calls).toEqual([['en']]);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('put English beside each translation when it is wanted', async () => {
    const { languages, title, load, onChange } = start('de');
    await Promise.all([languages.wantOriginal(), languages.wantOriginal()]);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(title()).toEqual({ text: german, language: 'de', original: english });
    expect(languages.facts().whereThingsStood.points).toEqual([
      {
        text: 'Die ersten Schritte waren getan.',
        language: 'de',
        original: 'The first steps were taken.',
      },
    ]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('show English in place of the translations, marked as such, and take it back', async () => {
    const { languages, title } = start('de');
    await languages.showOriginal(true);
    expect(languages.showsOriginal()).toBe(true);
    expect(title()).toEqual({ text: english, language: 'en' });
    expect(languages.facts().language).toBe('de');
    await languages.showOriginal(false);
    expect(title()).toMatchObject({ text: german });
  });

  it('stay as they were where the texts cannot be had', async () => {
    const { languages, title, load, onChange } = start('de');
    load.mockRejectedValueOnce(new Error('The extension does not answer.'));
    await expect(languages.show('en')).rejects.toThrow('does not answer');
    expect(title()).toBe(german);
    expect(onChange).not.toHaveBeenCalled();
    await languages.show('en');
    expect(title()).toBe(english);
  });

  it('ask for one language after the other', async () => {
    const { languages, load } = start('en');
    let running = 0;
    let most = 0;
    load.mockImplementation(async (language) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return read(language);
    });
    await Promise.all(['de', 'fr', 'ar'].map((language) => languages.show(language)));
    expect(most).toBe(1);
    expect(languages.facts().language).toBe('ar');
  });
});
