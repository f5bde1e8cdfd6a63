import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import type { ImportPlan } from '../../content/policy/plan-import.ts';
import { isHuge, readSettingsFile } from '../../content/policy/settings-file.ts';
import type { FileRefusal, SettingsFile } from '../../content/policy/settings-file.ts';
import { useRecord } from '../record/record-context.ts';
import { ImportPreview } from './ImportPreview.tsx';

const refusalKeys: Readonly<Record<FileRefusal['why'], MessageKey>> = {
  huge: 'fileHuge',
  'no-json': 'fileNoJson',
  unknown: 'fileUnknown',
  newer: 'fileNewer',
  'too-old': 'fileTooOld',
  damaged: 'fileDamaged',
};

interface SettingsTransferProps {
  /** The text of the file with all settings. */
  readonly writeFile: () => string;
  /** What a file would change now. */
  readonly plan: (file: SettingsFile) => ImportPlan;
  /** Called in the click itself, because the browser may have to ask for sites. */
  readonly onImport: (plan: ImportPlan) => void;
}

async function openFile(file: File): Promise<SettingsFile | FileRefusal> {
  return isHuge(file.size) ? { why: 'huge' } : readSettingsFile(await file.text());
}

/** Settings to a file and back; a file that is not understood in full changes nothing and is told why. */
export function SettingsTransfer({ writeFile, plan, onImport }: SettingsTransferProps): JSX.Element {
  const { t } = useRecord();
  const [opened, setOpened] = useState<SettingsFile | FileRefusal | null>(null);
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file) openFile(file).then(setOpened, () => setOpened({ why: 'no-json' }));
    // So that the same file can be chosen again after it was mended.
    currentTarget.value = '';
  };
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([writeFile()], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: 'ceasefire-context-settings.json',
    });
    link.click();
    URL.revokeObjectURL(address);
  };
  const planned = opened !== null && 'settings' in opened ? plan(opened) : null;
  const apply = (): void => {
    setOpened(null);
    if (planned) onImport(planned);
  };
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{t('transferHeading')}</h2>
      <p>{t('transferMeaning')}</p>
      <div class="button-row">
        <button type="button" class="plain-button" onClick={save}>
          {t('exportSettings')}
        </button>
        <label class="plain-button file-button">
          {t('importSettings')}
          <input type="file" class="visually-hidden" accept="application/json,.json" onChange={choose} />
        </label>
      </div>
      {planned && <ImportPreview plan={planned} onApply={apply} onCancel={() => setOpened(null)} />}
      <output class="problem">
        {opened !== null && 'why' in opened && t(refusalKeys[opened.why], { part: opened.part ?? '' })}
      </output>
    </section>
  );
}
