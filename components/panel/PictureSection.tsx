import type { JSX } from 'preact';
import { OpenPointsMatrix } from '../picture/OpenPointsMatrix.tsx';
import { TimeLine } from '../picture/TimeLine.tsx';
import { Disclosure } from '../record/Disclosure.tsx';
import { useRecord } from '../record/record-context.ts';
import { PanelSection } from './PanelSection.tsx';

/** The rounds as a picture: on one time line and, on request, against the points that were reported open in them. */
export function PictureSection(): JSX.Element {
  const { t } = useRecord();
  return (
    <PanelSection name="section-picture" title={t('picture')} summary={t('pictureSummary')}>
      {() => (
        <>
          <TimeLine />
          <Disclosure level={4} className="matrix-part" title={t('matrixTitle')}>
            {() => <OpenPointsMatrix />}
          </Disclosure>
        </>
      )}
    </PanelSection>
  );
}
