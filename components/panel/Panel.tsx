import type { JSX } from 'preact';
import { useRecord } from '../record/record-context.ts';
import { AboutRecord } from './AboutRecord.tsx';
import { useArticleIsRead } from './article-view.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { BackgroundSection } from './BackgroundSection.tsx';
import { CloseBefore } from './CloseBefore.tsx';
import { GlossarySection } from './GlossarySection.tsx';
import { InThisArticle } from './InThisArticle.tsx';
import { LanguageBar } from './LanguageBar.tsx';
import { MediatorsSection } from './MediatorsSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { ReasonsSection } from './ReasonsSection.tsx';
import { RecordAge } from '../shared/RecordAge.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import type { PanelWidth } from './ResizeHandle.tsx';
import { StickingPointsSection } from './StickingPointsSection.tsx';
import { SwitchOffHere } from './SwitchOffHere.tsx';
import { useDrawnSoFar } from '../record/use-drawn-so-far.ts';
import { useTakenFocus } from './use-taken-focus.ts';
import { WhereThingsStood } from './WhereThingsStood.tsx';
import { WordsLikeThese } from './WordsLikeThese.tsx';

/** What follows where things stood, in this order: what else is on the first screen, and the rest once the article is read. */
const sections = Object.entries({
  CloseBefore,
  InThisArticle,
  WordsLikeThese,
  PictureSection,
  StickingPointsSection,
  MediatorsSection,
  ReasonsSection,
  BackgroundSection,
  QuestionsSection,
  GlossarySection,
  AboutRecord,
});

interface PanelProps {
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  /** The name of the site that `onSwitchOff` switches off; null where it is not known. */
  readonly nameSite: () => Promise<string | null>;
  readonly onSwitchOff: () => Promise<void>;
  /** Where the panel stands beside an article: its width (CSS px) and what to do when the reader changes it. */
  readonly beside?: PanelWidth;
}

/** The context of the talks beside the article: first screen on top, everything else one action deeper. */
export function Panel({ takesFocus, onClose, nameSite, onSwitchOff, beside }: PanelProps): JSX.Element {
  const { t, facts } = useRecord();
  const isRead = useArticleIsRead();
  const shown = isRead ? sections.length : 1;
  const drawn = useDrawnSoFar(shown, { first: 0, perFrame: 1 });
  const close = useTakenFocus(takesFocus);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // Escape is heard wherever in the panel the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      class="panel"
      aria-label={t('panelName')}
      lang={facts.language}
      dir={facts.direction}
      style={beside && { inlineSize: `min(${beside.width}px, 100vw)` }}
      onKeyDown={closeByKey}
    >
      {beside && <ResizeHandle {...beside} />}
      <header class="panel-header">
        <h2>{t('panelName')}</h2>
        <button ref={close} type="button" class="icon-button" aria-label={t('closePanel')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
        <RecordAge />
        <LanguageBar />
      </header>
      <div class="panel-body">
        <ArticleDate />
        <WhereThingsStood />
        {/* What comes later is added at the end and never pushes down what the reader looks at. */}
        {sections.slice(0, Math.min(drawn, shown)).map(([name, Section]) => (
          <Section key={name} />
        ))}
        {isRead && drawn >= sections.length && (
          <footer class="panel-footer">
            <SwitchOffHere nameSite={nameSite} onSwitchOff={onSwitchOff} />
          </footer>
        )}
      </div>
    </aside>
  );
}
