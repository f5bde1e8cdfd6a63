import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useRecord } from '../record/record-context.ts';
import { useArticle } from './article-view.ts';
import { MentionEntry } from './MentionEntry.tsx';

/** As many as leave the first screen its other answers. */
const firstFew = 4;

/** What this article touches of the record, those that say most about it first. Nothing while it has not been read. */
export function InThisArticle(): JSX.Element | null {
  const { t } = useRecord();
  const article = useArticle();
  const [all, setAll] = useState(false);
  const mentions = (article?.mentions ?? []).filter(({ facts }) => facts.length > 0);
  if (mentions.length === 0) return null;
  return (
    <section class="panel-section in-this-article">
      <h3>{t('inThisArticle')}</h3>
      <ul class="mentions">
        {(all ? mentions : mentions.slice(0, firstFew)).map((mention) => (
          <MentionEntry key={mention.id} mention={mention} />
        ))}
      </ul>
      {mentions.length > firstFew && (
        <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAllMentions', { count: mentions.length })}
        </button>
      )}
    </section>
  );
}
