import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRecord } from '../record/record-context.ts';

interface ConfirmButtonProps {
  readonly label: string;
  /** What will be lost, as a question. */
  readonly question: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once, in place, with the harmless answer in focus. */
export function ConfirmButton({ label, question, confirmLabel, onConfirm }: ConfirmButtonProps): JSX.Element {
  const { t } = useRecord();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAskingRef = useRef(false);
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (wasAskingRef.current) first.current?.focus();
    wasAskingRef.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" class="plain-button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const confirm = (): void => {
    setAsking(false);
    onConfirm();
  };
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button ref={cancel} type="button" class="plain-button" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
      <button type="button" class="plain-button" onClick={confirm}>
        {confirmLabel}
      </button>
    </fieldset>
  );
}
