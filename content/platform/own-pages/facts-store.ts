import { fillRecord } from '../../wording/fill-record.ts';
import type {
  CompiledFacts,
  CompiledLanguage,
  CompiledRecord,
  CompiledSources,
} from '../../model/compiled-facts.ts';
import { browser } from '../browser.ts';

async function readJson<Value>(path: string): Promise<Value> {
  // A file of the extension itself: no request leaves the browser.
  const response = await fetch(browser.runtime.getURL(path));
  return (await response.json()) as Value;
}

/** The facts in `language` and their sources, for a page of the extension; rejects where a file is missing or damaged. */
export async function loadFacts(
  language: string,
): Promise<{ readonly facts: CompiledFacts; readonly sources: CompiledSources }> {
  const [spoken, record, sources] = await Promise.all([
    readJson<CompiledLanguage>(`/facts/${language}.json`),
    readJson<CompiledRecord>('/facts/record.json'),
    readJson<CompiledSources>('/facts/sources.json'),
  ]);
  return { facts: fillRecord(record, spoken), sources };
}
