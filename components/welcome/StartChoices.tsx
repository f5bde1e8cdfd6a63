import type { JSX } from 'preact';
import { startChoices } from '../../content/policy/start-choice.ts';
import type { StartChoice } from '../../content/policy/start-choice.ts';
import { useRecord } from '../record/record-context.ts';

const choiceKeys = { beside: 'startBeside', tab: 'startTab', paused: 'startPaused' } as const;

interface StartChoicesProps {
  readonly choice: StartChoice;
  readonly onChoose: (choice: StartChoice) => void;
}

/** How to begin; each answer holds at once and can be changed later. */
export function StartChoices({ choice, onChoose }: StartChoicesProps): JSX.Element {
  const { t } = useRecord();
  return (
    <fieldset class="start-choices">
      <legend>
        <h2>{t('startHeading')}</h2>
      </legend>
      {startChoices.map((one) => (
        <label key={one}>
          <input type="radio" name="start" checked={one === choice} onChange={() => onChoose(one)} />
          {t(choiceKeys[one])}
        </label>
      ))}
    </fieldset>
  );
}
