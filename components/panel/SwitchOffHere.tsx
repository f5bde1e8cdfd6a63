import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../content/policy/reason-of.ts';
import { useRecord } from '../record/record-context.ts';

interface SwitchOffProps {
  /** The site that is switched off, as the settings name it; null where that is not known. */
  readonly nameSite: () => Promise<string | null>;
  /** Switches it off; rejects where that could not be saved. */
  readonly onSwitchOff: () => Promise<void>;
}

/** The button that switches this site off, with the name of the whole site: a page's own host may be only a part of it. */
export function SwitchOffHere({ nameSite, onSwitchOff }: SwitchOffProps): JSX.Element {
  const { t } = useRecord();
  const [site, setSite] = useState<string | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let gone = false;
    nameSite().then(
      (name) => gone || setSite(name),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [nameSite]);
  const switchOff = (): void => {
    onSwitchOff().catch((error: unknown) => setFailure(t('switchFailed', { reason: reasonOf(error) })));
  };
  return (
    <>
      <button type="button" class="plain-button" onClick={switchOff}>
        {t('switchOffHere')}
        {site !== null && (
          <>
            {' '}
            <span class="quiet">
              (<bdi>{site}</bdi>)
            </span>
          </>
        )}
      </button>
      <output class="failure">{failure}</output>
    </>
  );
}
