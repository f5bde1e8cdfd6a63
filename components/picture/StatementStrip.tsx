import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { EventMark } from '../record/EventMark.tsx';
import { useRecord } from '../record/record-context.ts';
import { spanOfRecord } from './record-span.ts';
import { stackDots } from './stack-dots.ts';
import { TimeDrawing } from './TimeDrawing.tsx';
import { placeDay, toPercent } from './time-scale.ts';

interface StatementStripProps {
  readonly statements: CompiledFacts['statements'];
  readonly agreements: CompiledFacts['events'];
  /** The ids of the statements that stand beside the strip in words. */
  readonly highlighted: readonly string[];
}

/** Side of a dot and the step from one to the next (CSS px). */
const dot = 3;
const step = 4;
/** As many columns of dots as the narrowest line has room for. */
const columns = 60;
/** Above the dots for those that are shown in words, below them for the agreements (CSS px). */
const headRoom = 16;
const footRoom = 16;

function StripLegend(): JSX.Element {
  const { t } = useRecord();
  return (
    <ul class="legend" aria-label={t('legend')}>
      <li>
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          <rect class="statement-dot" x="6" y="6" width="4" height="4" />
        </svg>{' '}
        {t('markStatement')}
      </li>
      <li>
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path class="statement-shown" d="M8 3L13 8L8 13L3 8z" />
        </svg>{' '}
        {t('markStatementHere')}
      </li>
      <li>
        <EventMark kind="agreement" /> {t('kindAgreement')}
      </li>
    </ul>
  );
}

/** Statements as dots in time against the agreements, those shown in words with a diamond; one sentence to a screen reader. */
export function StatementStrip({ statements, agreements, highlighted }: StatementStripProps): JSX.Element {
  const { facts, t, published } = useRecord();
  const span = spanOfRecord(facts, published);
  const dots = stackDots(
    statements.map(({ date }) => date),
    span,
    columns,
  );
  const tallest = Math.max(0, ...dots.map(({ level }) => level)) + 1;
  const base = headRoom + tallest * step;
  const label = t('statementStripLabel', {
    statements: t('countStatements', { count: statements.length }),
    agreements: t('countAgreements', { count: agreements.length }),
    shown: t('countShownHere', { count: highlighted.length }),
  });
  return (
    <div class="statement-strip">
      <p class="visually-hidden">{label}</p>
      <TimeDrawing span={span} height={base + footRoom}>
        {agreements.map(({ id, date }) => (
          <svg key={id} class="agreement-line" x={toPercent(placeDay(date, span))}>
            <line x1="0" x2="0" y1={headRoom / 2} y2={base + footRoom} />
            <circle cx="0" cy={base + footRoom / 2} r="4.5" />
          </svg>
        ))}
        {dots.map(({ at, level }, index) => (
          <svg key={statements[index]?.id} x={toPercent(at)}>
            <rect class="statement-dot" x={-dot / 2} y={base - (level + 1) * step} width={dot} height={dot} />
          </svg>
        ))}
        {statements.map(({ id }, index) => {
          const place = dots[index];
          if (!place || !highlighted.includes(id)) return null;
          return (
            <svg key={id} class="statement-shown" x={toPercent(place.at)}>
              <line x1="0" x2="0" y1="8" y2={base - (place.level + 1) * step} />
              <path d="M0 2L5 7L0 12L-5 7z" />
            </svg>
          );
        })}
      </TimeDrawing>
      <StripLegend />
    </div>
  );
}
