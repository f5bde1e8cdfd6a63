import type { JSX } from 'preact';
import { formatDate } from '../../content/locales/format-date.ts';
import { countDaysNewer } from '../../content/policy/freshness.ts';
import { useRecord } from '../record/record-context.ts';

/** How this article's day stands to the record: newer than it, or within it. Nothing where the day is not known. */
export function ArticleDate(): JSX.Element | null {
  const { facts, t, published } = useRecord();
  if (published === null) return null;
  const newer = countDaysNewer(published, facts.record.checkedTo);
  const text =
    newer === null
      ? t('articleOlder', { date: formatDate(published, facts.locale) })
      : t('articleNewer', { count: newer });
  return (
    <p class="article-date" data-newer={newer !== null}>
      {text}
    </p>
  );
}
