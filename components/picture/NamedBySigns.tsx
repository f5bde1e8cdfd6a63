import type { JSX } from 'preact';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import type { NamedBy } from '../../content/model/side.ts';
import { namedByKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from '../record/record-context.ts';

/** Everyone who can have named a point, in the order of their places: two above, two below. */
const namers: readonly NamedBy[] = ['israel', 'hamas', 'mediators', 'reporting'];

const signKeys: Readonly<Record<NamedBy, MessageKey>> = {
  israel: 'signIsrael',
  hamas: 'signHamas',
  mediators: 'signMediators',
  reporting: 'signReporting',
};

interface NamedBySignsProps {
  readonly namedBy: readonly NamedBy[];
}

/** Who named a point: one letter each, always in the same corner, so that letter and place both tell; hidden from screen readers. */
export function NamedBySigns({ namedBy }: NamedBySignsProps): JSX.Element {
  const { t } = useRecord();
  return (
    <span class="signs" aria-hidden="true">
      {namedBy.map((namer) => (
        <span key={namer} class={`sign-${namer}`}>
          {t(signKeys[namer])}
        </span>
      ))}
    </span>
  );
}

/** What letter and place mean. */
export function SignsLegend(): JSX.Element {
  const { t } = useRecord();
  return (
    <ul class="legend" aria-label={t('namedByLegend')}>
      {namers.map((namer) => (
        <li key={namer}>
          <NamedBySigns namedBy={[namer]} /> {t(namedByKeys[namer])}
        </li>
      ))}
    </ul>
  );
}
