import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { useRecord } from './record-context.ts';

/** A day, month or year written out for the reader, with the machine's form beside it. */
export function Day({ date }: { readonly date: string }): JSX.Element {
  return <time dateTime={date}>{formatDate(date, useRecord().facts)}</time>;
}
