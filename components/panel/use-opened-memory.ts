import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenedEntries } from '../record/opened-entries.ts';

/**
 * What stood open when the reader last saw this page, by `recall`, and what is opened and closed from then on, all of which
 * `keep` gets at each change. A note draws nothing: who opens something has it drawn there.
 */
export function useOpenedMemory(
  recall: () => Promise<readonly string[]>,
  keep: (names: readonly string[]) => void,
): OpenedEntries {
  // Notes are written into it; a recall makes another one, so that whoever uses it is drawn anew.
  const [names, setNames] = useState(() => new Set<string>());
  useEffect(() => {
    let gone = false;
    const take = async (): Promise<void> => {
      const recalled = await recall();
      if (!gone && recalled.length > 0) setNames((noted) => new Set([...noted, ...recalled]));
    };
    void take();
    return () => {
      gone = true;
    };
  }, [recall]);
  return useMemo(() => {
    const note = (name: string, isOpen: boolean): void => {
      if (isOpen) names.add(name);
      else names.delete(name);
      keep([...names]);
    };
    return { names, note };
  }, [names, keep]);
}
