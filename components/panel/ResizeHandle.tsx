import type { JSX } from 'preact';
import { useRecord } from '../record/record-context.ts';

const step = 20;

/** How wide the panel can be made (CSS px): a line of text must fit, and some of the article must stay. */
export const panelWidths = { least: 320, usual: 400, most: 720 } as const;

/** The width of a panel beside an article. */
export interface PanelWidth {
  readonly width: number;
  /** Whether the panel grows towards the left of the screen, because it stands on the right. */
  readonly growsLeft: boolean;
  /** `isDone`: the reader has let go of it. */
  readonly onResize: (width: number, isDone: boolean) => void;
}

/** The edge by which the panel is made wider or narrower, by pointer and by arrow keys (WAI-ARIA window splitter). */
export function ResizeHandle({ width, growsLeft, onResize }: PanelWidth): JSX.Element {
  const { t } = useRecord();
  const { least, most } = panelWidths;
  const resize = (wanted: number, isDone: boolean): void =>
    onResize(Math.min(most, Math.max(least, wanted)), isDone);
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const released = new AbortController();
    handle.setPointerCapture(event.pointerId);
    let wanted = width;
    const move = ({ clientX }: PointerEvent): void => {
      wanted = width + (growsLeft ? event.clientX - clientX : clientX - event.clientX);
      resize(wanted, false);
    };
    const release = (): void => {
      released.abort();
      resize(wanted, true);
    };
    handle.addEventListener('pointermove', move, released);
    handle.addEventListener('lostpointercapture', release, released);
  };
  const press = (event: KeyboardEvent): void => {
    const towardsLeft = growsLeft ? step : -step;
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: width + towardsLeft,
      ArrowRight: width - towardsLeft,
      Home: least,
      End: most,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next, true);
  };
  return (
    <div
      class="resize-handle"
      // A focusable separator is a widget; <hr> is none.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panelWidth')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
