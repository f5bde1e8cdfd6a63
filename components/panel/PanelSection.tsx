import type { ComponentChildren, JSX } from 'preact';
import { Disclosure } from '../record/Disclosure.tsx';

interface PanelSectionProps {
  readonly title: string;
  /** What a reader learns without opening it. */
  readonly summary: string;
  readonly open?: boolean;
  readonly children: () => ComponentChildren;
}

/** One section of the panel: a heading, one line of what is in it, and the rest on request. */
export function PanelSection({ title, summary, open = false, children }: PanelSectionProps): JSX.Element {
  return (
    <Disclosure
      level={3}
      className="panel-section"
      title={title}
      name={title}
      lead={<p class="quiet">{summary}</p>}
      open={open}
    >
      {children}
    </Disclosure>
  );
}
