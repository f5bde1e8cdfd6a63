import { describe, expect, it } from 'vitest';
import {
  endPauseOfSession,
  holdsPause,
  isPauseOver,
  resume,
  startPause,
} from '../../../content/policy/pause.ts';
import { defaultSettings } from '../../../content/policy/settings.ts';

const now = Date.parse('2026-07-04T12:00:00Z');
const hour = 3_600_000;

describe('a pause', () => {
  it('of one hour holds for one hour, whether or not anything ran in between', () => {
    const { pause } = startPause(defaultSettings, 'one-hour', now);
    expect(holdsPause(pause, now)).toBe(true);
    expect(holdsPause(pause, now + hour - 1)).toBe(true);
    expect(holdsPause(pause, now + hour)).toBe(false);
  });

  it('until the restart ends there and not by time', () => {
    const settings = startPause(defaultSettings, 'until-restart', now);
    expect(holdsPause(settings.pause, now + 1000 * hour)).toBe(true);
    expect(endPauseOfSession(settings)).toEqual(defaultSettings);
  });

  it('until the reader resumes survives a restart, and so does an hour', () => {
    for (const length of ['until-resumed', 'one-hour'] as const) {
      const settings = startPause(defaultSettings, length, now);
      expect(endPauseOfSession(settings)).toBe(settings);
      expect(resume(settings)).toEqual(defaultSettings);
    }
  });

  it('that was set for a time may be forgotten once that is over, and no other', () => {
    expect(isPauseOver(startPause(defaultSettings, 'one-hour', now), now)).toBe(false);
    expect(isPauseOver(startPause(defaultSettings, 'one-hour', now), now + hour)).toBe(true);
    expect(isPauseOver(startPause(defaultSettings, 'until-restart', now), now + hour)).toBe(false);
    expect(isPauseOver(defaultSettings, now)).toBe(false);
  });
});
