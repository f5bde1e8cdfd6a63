import { fillRecord } from '../../wording/fill-record.ts';
import { pairTexts, replaceTexts } from '../../wording/pair-texts.ts';
import type { CompiledFacts, CompiledLanguage, CompiledRecord } from '../../model/compiled-facts.ts';

/** The languages of one panel: the one it is shown in, and English beside or in place of a translation. */
export interface PanelLanguages {
  /** The record as it is to be shown now. */
  readonly facts: () => CompiledFacts;
  readonly showsOriginal: () => boolean;
  /** Shows everything in `language`; rejects, with nothing changed, where its texts cannot be had. */
  readonly show: (language: string) => Promise<void>;
  readonly showOriginal: (on: boolean) => Promise<void>;
  readonly wantOriginal: () => Promise<void>;
}

/** Where the English texts of a translation stand. */
type OriginalPlace = 'nowhere' | 'beside' | 'instead';

/**
 * The languages of a panel that was put on the page with the texts of `first`. Others are got by `load` when they are
 * asked for, one after the other; `onChange` is called when what is shown has changed.
 */
export function createPanelLanguages(
  record: CompiledRecord,
  first: CompiledLanguage,
  load: (language: string) => Promise<CompiledLanguage>,
  onChange: () => void,
): PanelLanguages {
  const loaded = new Map([[first.language, first]]);
  let waiting: Promise<unknown> = Promise.resolve();
  let shown = first;
  let place: OriginalPlace = 'nowhere';
  let facts = fillRecord(record, first);

  const get = async (language: string): Promise<CompiledLanguage> => {
    const next = waiting.then(() => loaded.get(language) ?? load(language));
    waiting = next.catch(() => undefined);
    const texts = await next;
    loaded.set(language, texts);
    return texts;
  };
  const fill = (): void => {
    const english = loaded.get('en');
    const isOriginal = !english || shown.language === 'en' || place === 'nowhere';
    const change = place === 'instead' ? replaceTexts : pairTexts.bind(null, shown);
    facts = fillRecord(record, shown, isOriginal ? undefined : change(english));
    onChange();
  };
  const putOriginal = async (wanted: OriginalPlace): Promise<void> => {
    await get('en');
    // Many entries may have asked at once.
    if (place === wanted) return;
    place = wanted;
    fill();
  };
  return {
    facts: () => facts,
    showsOriginal: () => place === 'instead',
    show: async (language) => {
      const next = await get(language);
      if (next === shown && place !== 'instead') return;
      shown = next;
      // Who chooses a language wants to read in it.
      if (place === 'instead') place = 'beside';
      fill();
    },
    showOriginal: (on) => putOriginal(on ? 'instead' : 'beside'),
    wantOriginal: async () => {
      if (place === 'nowhere') await putOriginal('beside');
    },
  };
}
