import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ExplainedScope } from './ExplainedScope.tsx';
import { useOpenedEntries } from './opened-entries.ts';

interface DisclosureProps {
  readonly level: 3 | 4 | 5;
  /** The heading's text, inside the button. */
  readonly title: ComponentChildren;
  /** What stands beside the heading, open or closed. */
  readonly lead?: ComponentChildren;
  readonly open?: boolean;
  /** By which it is remembered that this stood open; without it nothing is. */
  readonly name?: string;
  readonly className?: string;
  /** Drawn only while open: a closed section costs nothing. */
  readonly children: () => ComponentChildren;
}

/** A heading that opens what is under it, in place (WAI-ARIA disclosure pattern). */
export function Disclosure({
  level,
  title,
  lead,
  open = false,
  name,
  className = '',
  children,
}: DisclosureProps): JSX.Element {
  const opened = useOpenedEntries();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const expanded = chosen ?? (open || (name !== undefined && opened.names.has(name)));
  const id = useId();
  const Heading = `h${level}` as const;
  const toggle = (): void => {
    setChosen(!expanded);
    if (name !== undefined) opened.note(name, !expanded);
  };
  return (
    <section class={`disclosure ${className}`} data-open={expanded}>
      <Heading class="disclosure-heading">
        <button
          type="button"
          class="disclosure-button"
          aria-expanded={expanded}
          aria-controls={id}
          onClick={toggle}
        >
          <span class="disclosure-title">{title}</span>
        </button>
      </Heading>
      {lead}
      <div id={id} class="disclosure-body" hidden={!expanded}>
        {expanded && <ExplainedScope>{children()}</ExplainedScope>}
      </div>
    </section>
  );
}
