import { vi } from 'vitest';
import { LanguageContext } from '../../components/record/language-switch.ts';
import type { LanguageSwitch } from '../../components/record/language-switch.ts';
import { RecordContext } from '../../components/record/record-context.ts';
import type { RecordView } from '../../components/record/record-context.ts';
import { compileLanguage, compileRecord } from '../../content/build/compile/compile-facts.ts';
import { fillRecord } from '../../content/wording/fill-record.ts';
import { pairTexts } from '../../content/wording/pair-texts.ts';
import { makeFacts, replace } from '../facts/make-facts.ts';
import type { RoomChanges } from '../facts/make-facts.ts';
import { makeSmallRecord } from './make-record.ts';
import { show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

/** A sticking point and a statement of the small record, of which some is in German. */
export const point = 'sticking-points/aid-access.yaml';
export const statement = 'statements/2024-01-10-envoy.yaml';
/** What is in German. */
export const inGerman: RoomChanges = {
  [point]: replace(
    'en: Israel wanted to inspect it.',
    'en: Israel wanted to inspect it.\n    de: Israel wollte sie prüfen.',
  ),
  [statement]: replace('en: We are close', 'en: We are close\n  de: Wir sind nah dran'),
};

/** A small record in German with English beside it, as the panel has it once the English texts have come. */
export function makeGerman(changes: RoomChanges = inGerman): RecordView {
  const { facts } = makeFacts(changes);
  const record = makeSmallRecord(changes, { language: 'de' });
  const { messages } = record.facts;
  const german = compileLanguage(facts, 'de', messages);
  const change = pairTexts(german, compileLanguage(facts, 'en', {}));
  return { ...record, facts: fillRecord(compileRecord(facts), german, change) };
}

/** Two languages to choose from; nothing happens on a choice. */
export function makeSwitch(changes: Partial<LanguageSwitch> = {}): LanguageSwitch {
  return {
    languages: new Map([
      ['en', 'English'],
      ['de', 'Deutsch'],
    ]),
    choose: async () => undefined,
    showsOriginal: false,
    showOriginal: async () => undefined,
    wantOriginal: vi.fn<() => void>(),
    ...changes,
  };
}

/** Draws `element` as a part of a panel in the language of `record`. */
export function draw(
  record: RecordView,
  element: preact.ComponentChild,
  languages: LanguageSwitch | null = makeSwitch(),
): Promise<Screen> {
  return show(
    <RecordContext.Provider value={record}>
      <LanguageContext.Provider value={languages}>{element}</LanguageContext.Provider>
    </RecordContext.Provider>,
  );
}
