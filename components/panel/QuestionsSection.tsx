import type { JSX } from 'preact';
import { QuestionEntry } from '../record/QuestionEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { PanelSection } from './PanelSection.tsx';

/** The questions that readers of such articles ask most. */
export function QuestionsSection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection
      name="section-questions"
      title={t('questions')}
      summary={t('questionsSummary', { count: facts.questions.length })}
    >
      {() =>
        facts.questions.map((question) => <QuestionEntry key={question.id} question={question} level={4} />)
      }
    </PanelSection>
  );
}
