import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import type { AccountHolder } from '../../content/model/side.ts';
import type { TranslatedEntry } from './language-switch.ts';
import { accountKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from './record-context.ts';
import { WithOriginal } from './WithOriginal.tsx';

interface AccountsProps {
  readonly accounts: Readonly<Partial<Record<AccountHolder, Words | null | undefined>>>;
  /** Whose accounts they are. */
  readonly entry: TranslatedEntry;
}

/** What each side said, side by side and each under its name; where none was found, that is said. */
export function Accounts({ accounts, entry }: AccountsProps): JSX.Element {
  const { t } = useRecord();
  return (
    <dl class="accounts">
      {(Object.entries(accounts) as [AccountHolder, Words | null][]).map(([holder, words]) => (
        <div key={holder}>
          <dt>{t(accountKeys[holder])}</dt>
          <dd>{words === null ? t('noAccount') : <WithOriginal words={words} entry={entry} />}</dd>
        </div>
      ))}
    </dl>
  );
}
