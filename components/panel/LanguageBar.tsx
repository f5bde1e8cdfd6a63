import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../content/policy/reason-of.ts';
import { findNextMark } from '../shared/find-next-mark.ts';
import { useLanguageSwitch } from '../record/language-switch.ts';
import type { LanguageSwitch } from '../record/language-switch.ts';
import { useRecord } from '../record/record-context.ts';
import { DraftNote } from '../shared/DraftNote.tsx';

/** One button a language; one stop of the Tab key, arrow keys between them (WAI-ARIA toolbar). */
function Languages({ languages }: { readonly languages: LanguageSwitch }): JSX.Element {
  const { facts, t } = useRecord();
  const [failure, setFailure] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  const choose = (language: string): void => {
    languages.choose(language).then(
      () => setFailure(''),
      (error: unknown) => setFailure(t('switchFailed', { reason: reasonOf(error) })),
    );
  };
  const move = (keyboard: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const current = buttons.findIndex((button) => button === keyboard.target);
    const next = findNextMark(keyboard.key, current, buttons.length, facts.direction);
    if (next === null) return;
    keyboard.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <>
      <div
        ref={bar}
        class="languages"
        role="toolbar"
        tabIndex={-1}
        aria-label={t('choiceLanguage')}
        onKeyDown={move}
      >
        {[...languages.languages].map(([tag, name]) => (
          <button
            key={tag}
            type="button"
            class="language"
            lang={tag}
            tabIndex={tag === facts.language ? 0 : -1}
            aria-pressed={tag === facts.language}
            onClick={() => choose(tag)}
          >
            {name}
          </button>
        ))}
      </div>
      <output class="failure">{failure}</output>
    </>
  );
}

/** How the texts of the panel were made, and its language, to be changed by one click. */
export function LanguageBar(): JSX.Element {
  const languages = useLanguageSwitch();
  return (
    <>
      <DraftNote />
      {languages && <Languages languages={languages} />}
    </>
  );
}
