import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Frame } from '../panel/Frame.tsx';
import type { Placement } from '../panel/Frame.tsx';
import { Panel } from '../panel/Panel.tsx';
import { PanelTab } from '../panel/PanelTab.tsx';
import { useRecord } from '../record/record-context.ts';

/** The living panel with the real record, inside the page; closing it leaves its tab, as on a news page. */
export function SamplePanel({ placement }: { readonly placement: Placement }): JSX.Element {
  const { t } = useRecord();
  const [open, setOpen] = useState(true);
  const [acted, setActed] = useState(false);
  const [note, setNote] = useState('');
  const choose = (next: boolean): void => {
    setOpen(next);
    setActed(true);
    setNote('');
  };
  const nameSite = useCallback(async () => t('sampleSite'), [t]);
  const switchOff = async (): Promise<void> => {
    setNote(t('sampleSwitchedOff'));
  };
  return (
    <figure class="sample">
      <div class="sample-page">
        <div class="sample-article" aria-hidden="true">
          {Array.from({ length: 9 }, (_, line) => (
            <i key={line} />
          ))}
        </div>
        <Frame placement={placement}>
          {open ? (
            <Panel
              takesFocus={acted}
              onClose={() => choose(false)}
              nameSite={nameSite}
              onSwitchOff={switchOff}
            />
          ) : (
            <PanelTab takesFocus={acted} onOpen={() => choose(true)} />
          )}
        </Frame>
      </div>
      <figcaption>{t('sampleCaption')}</figcaption>
      <output class="quiet">{note}</output>
    </figure>
  );
}
