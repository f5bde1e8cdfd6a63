import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileFacts } from '../../../content/build/compile/compile-facts.ts';
import { makeFactsAssets } from '../../../content/build/bundle/facts-assets.ts';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { readFacts } from '../../../content/build/read/read-facts.ts';
import { listLanguages, readMessages } from '../../../content/build/read/read-messages.ts';
import { fillRecord } from '../../../content/wording/fill-record.ts';
import type { CompiledLanguage, CompiledRecord } from '../../../content/model/compiled-facts.ts';

const assets = makeFactsAssets();
const messages = new Map(listLanguages().map((language) => [language, readMessages(language)]));
const scripts = assets.filter(({ relativeDest }) => relativeDest.endsWith('.js'));

/** What the scripts leave for the panel, run in this order in one world as the browser injects them. */
function inject(names: readonly string[]): Record<string, unknown> {
  const world = createContext({});
  for (const name of names) {
    runInContext(
      assets.find(({ relativeDest }) => relativeDest === `facts/${name}.js`)?.contents ?? '',
      world,
    );
  }
  return JSON.parse(runInContext('JSON.stringify(globalThis.ceasefireContext)', world)) as Record<
    string,
    unknown
  >;
}

describe('the facts as files of the extension', () => {
  it('are a script and a JSON file of the same data for each part', () => {
    // Only a page's article is matched, so matching comes as a script alone.
    for (const { relativeDest } of scripts.filter((script) => !script.relativeDest.includes('matching-'))) {
      const name = relativeDest.replace(/^facts\/|\.js$/g, '');
      const json = assets.find((asset) => asset.relativeDest === `facts/${name}.json`)?.contents;
      // The sources stay text until one of them is shown.
      const expected: unknown = name === 'sources' ? json : JSON.parse(json ?? 'null');
      expect(Object.values(inject([name]))).toEqual([expected]);
    }
    expect(scripts.length).toBeGreaterThanOrEqual(2 + listLanguages().length);
  });

  it.each(listLanguages())(
    'leave for the panel in %s what was compiled, in whichever order they arrive',
    (language) => {
      const { facts } = readFacts(factsRoot);
      if (!facts) throw new Error('The facts could not be read.');
      const compiled = compileFacts(facts, language, messages.get(language) ?? {});
      for (const order of [
        ['sources', 'record', language],
        [language, 'record', 'sources'],
      ]) {
        const world = inject(order);
        const { record, language: spoken } = world as { record: CompiledRecord; language: CompiledLanguage };
        expect(fillRecord(record, spoken)).toEqual(compiled);
      }
    },
  );

  it('are plain ASCII-safe scripts: nothing in them ends a line within a string', () => {
    for (const { contents } of scripts)
      expect(contents.trimEnd().split(/[\n\r\u2028\u2029]/)).toHaveLength(1);
  });
});
