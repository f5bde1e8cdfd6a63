import type { JSX } from 'preact';
import { chooseStatements, statementRule } from '../../content/matching/choose-statements.ts';
import type { ClosenessPhrase } from '../../content/matching/closeness-phrase.ts';
import type { PhraseKind } from '../../content/model/statement.ts';
import { StatementStrip } from '../picture/StatementStrip.tsx';
import { fillMessage } from '../record/fill-message.tsx';
import { phraseKindKeys } from '../../content/wording/message-keys.ts';
import { listCountedAgreements } from '../record/list-counted-agreements.ts';
import { useRecord } from '../record/record-context.ts';
import { StatementQuote } from '../record/StatementQuote.tsx';
import { useArticle } from './article-view.ts';
import { PanelSection } from './PanelSection.tsx';

/** A phrase of closeness in its sentence, with whom the article gives for it and the way to it. */
function PhraseInSentence({ phrase }: { readonly phrase: ClosenessPhrase }): JSX.Element {
  const { t } = useRecord();
  const article = useArticle();
  const { sentence, speaker } = phrase;
  const language = article?.language;
  return (
    <li class="phrase">
      <blockquote lang={language} dir="auto">
        {sentence.words}
      </blockquote>
      <p class="quiet">
        {speaker
          ? fillMessage(t, 'phraseSpeaker', { speaker: <span lang={language}>{speaker.words}</span> })
          : t('phraseWithoutSpeaker')}{' '}
        <button type="button" class="link-button" onClick={() => article?.show(phrase)}>
          {t('showInText')}
        </button>
      </p>
    </li>
  );
}

/** Phrases of one kind, and earlier statements in such words: who, when, the condition, and how long until an agreement. */
function OneKind({
  kind,
  phrases,
}: {
  readonly kind: PhraseKind;
  readonly phrases: readonly ClosenessPhrase[];
}): JSX.Element {
  const { facts, t, published } = useRecord();
  const { statements, candidates } = chooseStatements(kind, facts.statements, published);
  const sameKind = facts.statements.filter(({ phraseKind }) => phraseKind === kind);
  return (
    <div class="part">
      <h4>{t(phraseKindKeys[kind])}</h4>
      <h5>{t('wordsInArticle')}</h5>
      <ul class="phrases">
        {phrases.map((phrase) => (
          <PhraseInSentence key={`${phrase.passage}:${phrase.start}`} phrase={phrase} />
        ))}
      </ul>
      <h5>{t('wordsBefore')}</h5>
      {statements.length === 0 && <p>{t('noWordsBefore')}</p>}
      {statements.map((statement) => (
        <StatementQuote key={statement.id} statement={statement} />
      ))}
      <StatementStrip
        statements={sameKind}
        agreements={listCountedAgreements(facts)}
        highlighted={statements.map(({ id }) => id)}
      />
      {candidates > 0 && <p class="quiet">{t('wordsCandidates', { count: candidates })}</p>}
    </div>
  );
}

/** The article's own words of closeness beside earlier ones. A selection; what they are worth is the reader's to judge. */
export function WordsLikeThese(): JSX.Element | null {
  const { t } = useRecord();
  const claims = (useArticle()?.phrases ?? []).filter(({ standing }) => standing === 'claim');
  if (claims.length === 0) return null;
  const kinds = [...new Set(claims.map(({ kind }) => kind))];
  const { most, mostOfOneSpeaker, agreementWithin } = statementRule;
  return (
    <PanelSection
      name="section-words-like-these"
      title={t('wordsLikeThese')}
      summary={t('wordsLikeTheseSummary', { count: claims.length })}
    >
      {() => (
        <>
          <p class="quiet">{t('selectionNote')}</p>
          <p class="quiet">
            {t('wordsRule', { most, ofOneSpeaker: mostOfOneSpeaker, days: agreementWithin })}
          </p>
          {kinds.map((kind) => (
            <OneKind key={kind} kind={kind} phrases={claims.filter((claim) => claim.kind === kind)} />
          ))}
        </>
      )}
    </PanelSection>
  );
}
