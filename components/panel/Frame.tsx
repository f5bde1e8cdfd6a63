import type { ComponentChildren, JSX, RefObject } from 'preact';

/** Where and how large the panel is on the page. */
export interface Placement {
  /** The page's direction, by which "end" is right or left. */
  readonly pageDirection: 'ltr' | 'rtl';
  readonly side: 'inline-end' | 'inline-start';
  readonly textSize: 'small' | 'medium' | 'large';
  readonly theme: 'system' | 'light' | 'dark';
}

/** Whether panel and tab stand at the right edge of the screen. */
export function isOnTheRight({ pageDirection, side }: Placement): boolean {
  return (pageDirection === 'ltr') === (side === 'inline-end');
}

interface FrameProps {
  readonly placement: Placement;
  readonly children: ComponentChildren;
  /** Where the drawn frame is to be found. */
  readonly frame?: RefObject<HTMLDivElement | null>;
}

/** What stands around panel and tab: it has the page's direction, while they have that of their language. */
export function Frame({ placement, children, frame }: FrameProps): JSX.Element {
  const { pageDirection, textSize, theme } = placement;
  return (
    <div
      {...(frame && { ref: frame })}
      class="theme frame"
      dir={pageDirection}
      data-side={isOnTheRight(placement) ? 'right' : 'left'}
      data-text-size={textSize}
      data-theme={theme}
    >
      {children}
    </div>
  );
}
