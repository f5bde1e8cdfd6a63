import type { Settings } from './settings.ts';

/** How a new reader can begin, in the order of the welcome page; the first holds without a choice. */
export const startChoices = ['beside', 'tab', 'paused'] as const;

/** How a new reader begins: beside the article, as a tab to open, or not before they say so. */
export type StartChoice = (typeof startChoices)[number];

/** The choice that `settings` amount to. */
export function readStartChoice({ pause, opening }: Settings): StartChoice {
  if (pause === 'until-resumed') return 'paused';
  return opening === 'tab-only' ? 'tab' : 'beside';
}

/** The same settings with a beginning chosen. */
export function applyStartChoice(settings: Settings, choice: StartChoice): Settings {
  if (choice === 'paused') return { ...settings, pause: 'until-resumed' };
  const opening = choice === 'tab' ? 'tab-only' : 'when-there-is-room';
  return { ...settings, pause: 'none', opening };
}
