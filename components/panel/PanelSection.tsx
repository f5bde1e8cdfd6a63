import type { ComponentChildren, JSX } from 'preact';
import { Disclosure } from '../record/Disclosure.tsx';

interface PanelSectionProps {
  /** By which it is remembered that it stood open, whatever the language. */
  readonly name: string;
  readonly title: string;
  /** What a reader learns without opening it. */
  readonly summary: string;
  readonly open?: boolean;
  readonly children: () => ComponentChildren;
}

/** One section of the panel: a heading, one line of what is in it, and the rest on request. */
export function PanelSection({
  name,
  title,
  summary,
  open = false,
  children,
}: PanelSectionProps): JSX.Element {
  return (
    <Disclosure
      level={3}
      className={`panel-section ${name}`}
      title={title}
      name={name}
      lead={<p class="quiet">{summary}</p>}
      open={open}
    >
      {children}
    </Disclosure>
  );
}
