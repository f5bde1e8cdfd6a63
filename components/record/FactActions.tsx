import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useRecord } from './record-context.ts';
import type { AnyEntry } from './tell-fact.ts';
import { writeFact, writeReport } from './write-fact.ts';

/** Copying an entry with its sources, and reporting an error in it; where copying is refused the text is shown instead. */
export function FactActions({ entry }: { readonly entry: AnyEntry }): JSX.Element {
  const record = useRecord();
  const { t, copy, reportAddress } = record;
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState('');
  const put = async (text: string): Promise<void> => {
    const isCopied = await copy(text).then(
      () => true,
      () => false,
    );
    setNote(t(isCopied ? 'copied' : 'copyRefused'));
    setRefused(isCopied ? '' : text);
  };
  return (
    <div class="fact-actions">
      <button type="button" class="link-button" onClick={() => void put(writeFact(record, entry, 'text'))}>
        {t('copyFact')}
      </button>
      <button
        type="button"
        class="link-button"
        onClick={() => void put(writeFact(record, entry, 'markdown'))}
      >
        {t('copyMarkdown')}
      </button>
      {reportAddress === '' ? (
        <button type="button" class="link-button" onClick={() => void put(writeReport(record, entry))}>
          {t('copyReport')}
        </button>
      ) : (
        <a
          href={`${reportAddress}${encodeURIComponent(writeReport(record, entry))}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('reportError')}
        </a>
      )}
      <output class="quiet">{note}</output>
      {refused !== '' && (
        <textarea
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
          class="refused"
          aria-label={t('copyRefused')}
          readOnly
          rows={6}
          value={refused}
        />
      )}
    </div>
  );
}
