import { expect, it } from 'vitest';
import { mayOpenByItself } from '../../../content/policy/may-open.ts';

const fresh = {
  opening: 'when-there-is-room',
  choice: null,
  checkedTo: '2026-07-04',
  today: '2026-07-05',
} as const;

it.each([
  ['is new to the reader', {}, true],
  ['was last opened', { choice: 'open' }, true],
  ['was last closed', { choice: 'closed' }, false],
  ['is to wait as a tab', { opening: 'tab-only' }, false],
  ['is of a record checked 180 days ago', { today: '2026-12-31' }, true],
  ['is of a record checked 181 days ago', { today: '2027-01-01' }, false],
] as const)('a panel that %s opens by itself: %j: %s', (_, state, opens) => {
  expect(mayOpenByItself({ ...fresh, ...state })).toBe(opens);
});
