import type { JSX } from 'preact';
import { holdsPause } from '../../content/policy/pause.ts';
import type { PauseLength } from '../../content/policy/pause.ts';
import type { Pause } from '../../content/policy/settings.ts';
import { useRecord } from '../record/record-context.ts';
import { describePause } from './describe-pause.ts';

interface PauseControlProps {
  readonly pause: Pause;
  /** Now, ms since 1970. */
  readonly now: number;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
}

/** The pause for all sites at once: three lengths to choose from or, while it holds, until when and the way out. */
export function PauseControl({ pause, now, onPause, onResume }: PauseControlProps): JSX.Element {
  const { t, facts } = useRecord();
  const lengths = [
    ['one-hour', t('pauseOneHour')],
    ['until-restart', t('pauseUntilRestart')],
    ['until-resumed', t('pauseUntilResumed')],
  ] as const;
  if (pause !== 'none' && holdsPause(pause, now))
    return (
      <div class="pause" data-paused="true">
        <p>
          <strong>{describePause(pause, t, facts.locale, now)}</strong> <span>{t('pausedMeans')}</span>
        </p>
        <button type="button" class="plain-button" onClick={onResume}>
          {t('resume')}
        </button>
      </div>
    );
  return (
    <fieldset class="pause">
      <legend>{t('pauseEverywhere')}</legend>
      {lengths.map(([length, label]) => (
        <button key={length} type="button" class="plain-button" onClick={() => onPause(length)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
