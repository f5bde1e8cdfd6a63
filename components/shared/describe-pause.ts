import type { Translate } from '../../content/wording/create-translator.ts';
import { dayLength } from '../../content/model/day-length.ts';
import type { Pause } from '../../content/policy/settings.ts';

/** Until when everything is paused, in a sentence of the reader's language; `locale` is for `Intl`, `now` in ms. */
export function describePause(
  pause: Exclude<Pause, 'none'>,
  t: Translate,
  locale: string,
  now: number,
): string {
  if (pause === 'until-resumed') return t('statePaused');
  if (pause === 'until-restart') return t('statePausedRestart');
  // A clock that was set back makes a pause reach into other days.
  const style =
    pause - now < dayLength
      ? ({ timeStyle: 'short' } as const)
      : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
  return t('statePausedUntil', { time: new Intl.DateTimeFormat(locale, style).format(pause) });
}
