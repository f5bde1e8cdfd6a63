import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordView } from './record-context.ts';

/**
 * `first`, and then what `load` gives whenever `choice`, the reader's choice of language (undefined: not known yet), has
 * become another. What cannot be loaded leaves the record as it was.
 */
export function useLiveRecord(
  first: RecordView,
  choice: string | undefined,
  load: () => Promise<RecordView>,
): RecordView {
  const [record, setRecord] = useState(first);
  const lastRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const last = lastRef.current;
    if (choice === undefined || choice === last) return;
    lastRef.current = choice;
    if (last === undefined) return;
    load().then(
      (loaded) => lastRef.current === choice && setRecord(loaded),
      () => undefined,
    );
  }, [choice, load]);
  return record;
}
