import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { countDaysNewer } from '../../content/policy/freshness.ts';
import { fillMessage } from '../record/fill-message.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';

/** What the record held on the day of an article within it, and what came after. */
function ThenAndAfter({ published }: { readonly published: string }): JSX.Element {
  const { facts, t } = useRecord();
  const known = facts.events.findLast(({ date }) => date <= published);
  const later = facts.events.filter(({ date }) => date > published);
  const fill = (
    key: 'articleKnownThen' | 'articleCameAfter',
    { title, date }: (typeof facts.events)[number],
  ): JSX.Element =>
    fillMessage(
      t,
      key,
      { title: <WordsOf words={title} /> },
      { count: later.length, date: formatDate(date, facts) },
    );
  return (
    <div class="article-date">
      <p>
        <strong>{t('articleOlder', { date: formatDate(published, facts) })}</strong>
      </p>
      {known && <p>{fill('articleKnownThen', known)}</p>}
      <p>{later[0] ? fill('articleCameAfter', later[0]) : t('articleNothingAfter')}</p>
    </div>
  );
}

/** How this article's day stands to the record: newer than it, or within it. Nothing where the day is not known. */
export function ArticleDate(): JSX.Element | null {
  const { facts, t, published } = useRecord();
  if (published === null) return null;
  const newer = countDaysNewer(published, facts.record.checkedTo);
  if (newer === null) return <ThenAndAfter published={published} />;
  return (
    <p class="article-date" data-newer="true">
      {t('articleNewer', { count: newer })}
    </p>
  );
}
