import type { Pause, Settings } from './settings.ts';

/** How long everything can be paused. */
export type PauseLength = 'one-hour' | 'until-restart' | 'until-resumed';

const hour = 3_600_000;

/** The same settings with everything paused for `length` from `now` (ms since 1970). */
export function startPause(settings: Settings, length: PauseLength, now: number): Settings {
  return { ...settings, pause: length === 'one-hour' ? now + hour : length };
}

/** The same settings with nothing paused. */
export function resume(settings: Settings): Settings {
  return { ...settings, pause: 'none' };
}

/** Whether `pause` holds at `now` (ms since 1970). */
export function holdsPause(pause: Pause, now: number): boolean {
  return typeof pause === 'number' ? now < pause : pause !== 'none';
}

/** Whether a pause was set for a time that is over at `now` (ms since 1970), and may be forgotten. */
export function isPauseOver({ pause }: Settings, now: number): boolean {
  return pause !== 'none' && !holdsPause(pause, now);
}

/** The same settings after the browser was started again. */
export function endPauseOfSession(settings: Settings): Settings {
  return settings.pause === 'until-restart' ? resume(settings) : settings;
}
