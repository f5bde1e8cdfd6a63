import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { RecordContext } from '../../../components/record/record-context.ts';
import type { RecordView } from '../../../components/record/record-context.ts';
import { show } from '../render-record.tsx';
import type { Screen } from '../render-record.tsx';

/** One drawing with a record around it. */
export function showPicture(record: RecordView, picture: ComponentChild): Promise<Screen> {
  return show(<RecordContext.Provider value={record}>{picture}</RecordContext.Provider>);
}

/** Presses a key where the focus is. */
export async function pressKey(key: string): Promise<void> {
  await act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}
