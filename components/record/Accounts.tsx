import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import type { AccountHolder } from '../../content/model/side.ts';
import { ExplainedWords } from './ExplainedWords.tsx';
import { accountKeys } from './message-keys.ts';
import { useRecord } from './record-context.ts';

interface AccountsProps {
  readonly accounts: Readonly<Partial<Record<AccountHolder, Words | null | undefined>>>;
}

/** What each side said, side by side and each under its name; where none was found, that is said. */
export function Accounts({ accounts }: AccountsProps): JSX.Element {
  const { t } = useRecord();
  return (
    <dl class="accounts">
      {(Object.entries(accounts) as [AccountHolder, Words | null][]).map(([holder, words]) => (
        <div key={holder}>
          <dt>{t(accountKeys[holder])}</dt>
          <dd>{words === null ? t('noAccount') : <ExplainedWords words={words} />}</dd>
        </div>
      ))}
    </dl>
  );
}
