import type { CompiledFacts } from '../model/compiled-facts.ts';
import type { CompiledMatching } from '../model/compiled-matching.ts';
import type { ClosenessPhrase } from './closeness-phrase.ts';
import { findCloseness } from './find-closeness.ts';
import { findMentions } from './find-mentions.ts';
import type { Mention } from './mention.ts';
import type { PassageText } from './passage.ts';
import { splitWords } from './split-words.ts';
import type { KnownWords, SplitText } from './split-words.ts';
import type { Steps } from './steps.ts';
import { createWordForms } from './word-forms.ts';

/** An article against the record. */
export interface ArticleAgainstRecord {
  /** Ranked: what says most about this article first. */
  readonly mentions: readonly Mention[];
  /** In reading order, those that are no claims among them (see `standing`). */
  readonly phrases: readonly ClosenessPhrase[];
}

/**
 * What the story's `passages` mention of the record, and where they say that a deal is close. `matching` is that of the
 * article's language, whatever the panel's is; `published` is the article's day (ISO) or null. Changes nothing.
 */
export function* readAgainstRecord(
  passages: readonly PassageText[],
  facts: CompiledFacts,
  matching: CompiledMatching,
  published: string | null,
): Steps<ArticleAgainstRecord> {
  const known: KnownWords = new Map();
  const texts: SplitText[] = [];
  for (const { text } of passages) {
    texts.push(splitWords(text, known));
    yield;
  }
  const forms = createWordForms(matching.prefixes, matching.endings);
  const mentions = yield* findMentions(passages, texts, facts, matching, forms, published);
  return { mentions, phrases: yield* findCloseness(texts, matching, mentions, published) };
}
