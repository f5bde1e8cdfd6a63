import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenedEntries } from '../record/opened-entries.ts';

/**
 * What stood open when the reader last saw this page, by `recall`, and what is opened and closed from then on, all of which
 * `keep` gets at each change. A note draws nothing: who opens something has it drawn there.
 */
export function useOpenedMemory(
  recall: () => Promise<readonly string[]>,
  keep: (names: readonly string[]) => void,
): OpenedEntries {
  const names = useRef(new Set<string>()).current;
  const [recalls, setRecalls] = useState(0);
  useEffect(() => {
    let gone = false;
    const take = async (): Promise<void> => {
      const recalled = await recall();
      if (gone || recalled.length === 0) return;
      for (const name of recalled) names.add(name);
      setRecalls((count) => count + 1);
    };
    void take();
    return () => {
      gone = true;
    };
  }, [recall, names]);
  return useMemo(() => {
    const note = (name: string, isOpen: boolean): void => {
      if (isOpen) names.add(name);
      else names.delete(name);
      keep([...names]);
    };
    return { names, note };
    // Whoever uses it is drawn anew when something was recalled.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [recalls, names, keep]);
}
