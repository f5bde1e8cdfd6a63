import type { JSX } from 'preact';
import { toPercent } from './time-scale.ts';

interface TruceBarProps {
  /** Shares of the way, 0 to 1. */
  readonly start: number;
  readonly length: number;
  /** CSS px from the top of the drawing. */
  readonly y: number;
  readonly hasEnd: boolean;
}

/** A truce to scale on a `TimeDrawing`: a bar, or dashes where no end is on record. */
export function TruceBar({ start, length, y, hasEnd }: TruceBarProps): JSX.Element {
  return (
    <line
      class={hasEnd ? 'truce' : 'truce-open'}
      x1={toPercent(start)}
      x2={toPercent(start + length)}
      y1={y}
      y2={y}
    />
  );
}
