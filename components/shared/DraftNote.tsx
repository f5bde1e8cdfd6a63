import type { JSX } from 'preact';
import { useIsDraft, useLanguageSwitch } from '../record/language-switch.ts';
import { draftKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from '../record/record-context.ts';

/** That the texts are a draft, and the way to the English ones. Nothing where there is no draft. */
export function DraftNote(): JSX.Element | null {
  const { facts, t } = useRecord();
  const languages = useLanguageSwitch();
  const isDraft = useIsDraft({});
  if (!isDraft || !facts.translation) return null;
  return (
    <p class="draft-note">
      {t(draftKeys[facts.translation.made])}{' '}
      {languages && (
        <button
          type="button"
          class="link-button"
          onClick={() => void languages.showOriginal(!languages.showsOriginal).catch(() => undefined)}
        >
          {t(languages.showsOriginal ? 'hideOriginal' : 'showOriginal')}
        </button>
      )}
    </p>
  );
}
