import type { JSX } from 'preact';
import type { EventKind } from '../../content/model/event.ts';

/** Each kind of event has a shape of its own; colour never tells them apart. Drawn in a box of 16 by 16. */
const shapes: Readonly<Record<EventKind, JSX.Element>> = {
  'near-deal': <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.75" />,
  agreement: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  truce: <rect x="1.5" y="5.5" width="13" height="5" rx="1" fill="currentColor" />,
  collapse: <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" stroke-width="2" fill="none" />,
  resolution: (
    <rect x="3" y="3" width="10" height="10" fill="none" stroke="currentColor" stroke-width="1.75" />
  ),
  proposal: <path d="M4 2.5h5.5L12.5 5.5v8H4z" fill="none" stroke="currentColor" stroke-width="1.5" />,
  'mediation-change': (
    <path d="M2 6h10m-3-3l3 3m2 4H4m3-3l-3 3 3 3" stroke="currentColor" stroke-width="1.5" fill="none" />
  ),
  implementation: <path d="M3 8.5l3.5 3.5L13.5 4.5" stroke="currentColor" stroke-width="2" fill="none" />,
  'truce-incident': <path d="M8 2.5L14 13.5H2z" fill="none" stroke="currentColor" stroke-width="1.5" />,
};

/** The mark of a kind of event; its name stands beside it in words, so it is hidden from screen readers. */
export function EventMark({ kind }: { readonly kind: EventKind }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
