import type { JSX } from 'preact';
import type { EventKind } from '../../content/model/event.ts';
import { EventMark } from '../record/EventMark.tsx';
import { eventKindKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from '../record/record-context.ts';

/** What the marks mean, for the kinds that are shown. */
export function Legend({ kinds }: { readonly kinds: readonly EventKind[] }): JSX.Element {
  const { t } = useRecord();
  return (
    <ul class="legend" aria-label={t('legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <EventMark kind={kind} /> {t(eventKindKeys[kind])}
        </li>
      ))}
    </ul>
  );
}
