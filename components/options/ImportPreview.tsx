import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatList } from '../../content/wording/format-list.ts';
import { isEmptyImport } from '../../content/policy/plan-import.ts';
import type { ImportPlan } from '../../content/policy/plan-import.ts';
import { useRecord } from '../record/record-context.ts';
import { choiceNames } from './choice-keys.ts';

const mostNames = 8;

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  /** Called in the click itself, because the browser may have to ask for sites. */
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a settings file will change, before it does. */
export function ImportPreview({ plan, onApply, onCancel }: ImportPreviewProps): JSX.Element {
  const { t, facts } = useRecord();
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes by itself once the file is read: who cannot see it would not learn of it.
  useEffect(() => heading.current?.focus(), []);
  const join = (names: readonly string[]): string => {
    const shown = names.slice(0, mostNames);
    const rest = names.length - shown.length;
    const all = rest > 0 ? [...shown, t('andMoreSites', { count: rest })] : shown;
    return formatList(all, facts);
  };
  if (isEmptyImport(plan))
    return (
      <div class="import-preview">
        <p>{t('importNothing')}</p>
        <button type="button" class="plain-button" onClick={onCancel}>
          {t('close')}
        </button>
      </div>
    );
  const { switchedOff, switchedOn, changed, toAskFor } = plan;
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h3 ref={heading} id="import-preview" tabIndex={-1}>
        {t('importPreview')}
      </h3>
      <ul>
        {switchedOff.length > 0 && <li>{t('importOff', { sites: join(switchedOff) })}</li>}
        {switchedOn.length > 0 && <li>{t('importOn', { sites: join(switchedOn) })}</li>}
        {toAskFor.length > 0 && <li>{t('importAsk', { sites: join(toAskFor) })}</li>}
        {changed.map((name) => (
          <li key={name}>{t('importChoice', { name: t(choiceNames[name]) })}</li>
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="plain-button" onClick={onApply}>
          {t('importApply')}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
