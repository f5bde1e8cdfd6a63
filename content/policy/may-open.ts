import type { Choices } from './choices.ts';
import { judgeFreshness } from './freshness.ts';

/** What decides whether a panel opens by itself. */
export interface OpeningState {
  /** When the reader wants panels to open. */
  readonly opening: Choices['opening'];
  /** What the reader last did with a panel; null before they did anything. */
  readonly choice: 'open' | 'closed' | null;
  /** The day the record was checked to, and the reader's own (ISO). */
  readonly checkedTo: string;
  readonly today: string;
}

/** Whether a panel may open by itself where it has room: as the reader chose, and never with a record that is too old. */
export function mayOpenByItself({ opening, choice, checkedTo, today }: OpeningState): boolean {
  return opening === 'when-there-is-room' && choice !== 'closed' && !judgeFreshness(checkedTo, today).tabOnly;
}
