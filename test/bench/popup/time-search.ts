import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillRecord } from '../../../content/wording/fill-record.ts';
import type { CompiledLanguage, CompiledRecord, RecordPart } from '../../../content/model/compiled-facts.ts';
import type { BuildCopy } from '../../e2e/copy-build.ts';
import { openWithCopy } from './open-with-copy.ts';

/** The times of each letter typed, ms, among so many questions. */
export interface SearchTimes {
  readonly questions: number;
  readonly times: readonly number[];
}

const queries = ['hostages', 'who is mediating', 'disarm', 'qatar', 'a', 'zzz'];

/** Makes the record one of `count` questions: the real ones again and again, each with a number of its own. */
async function multiplyQuestions(copy: BuildCopy, count: number | null): Promise<number> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(copy.folder, 'facts', file), 'utf8'));
  const language = (await read('en.json')) as CompiledLanguage;
  const record = (await read('record.json')) as CompiledRecord;
  const filled = fillRecord(record, language);
  const { questions } = filled;
  if (count === null) return questions.length;
  const many = Array.from({ length: count }, (_, at) => {
    const question = questions[at % questions.length];
    return { ...question, id: `${question?.id}-${at}`, question: `${String(question?.question)} ${at}` };
  });
  // Filled already: no texts are left to be put in.
  const parts = Object.keys(record) as RecordPart[];
  const mapParts = (map: (part: RecordPart) => unknown): object =>
    Object.fromEntries(parts.map((part) => [part, map(part)]));
  const grown = mapParts((part) => (part === 'questions' ? many : filled[part]));
  await copy.change('facts/record.json', () => JSON.stringify(grown));
  await copy.change('facts/en.json', () => JSON.stringify({ ...language, texts: mapParts(() => []) }));
  return count;
}

/** Types a few queries letter by letter into the popup's search, with each number of questions (null: as they are). */
export async function timeSearch(
  counts: readonly (number | null)[],
  progress: (text: string) => void,
): Promise<readonly SearchTimes[]> {
  const results: SearchTimes[] = [];
  for (const count of counts) {
    progress(`search among ${count ?? 'the present'} questions`);
    let questions = 0;
    const change = async (copy: BuildCopy): Promise<void> => {
      questions = await multiplyQuestions(copy, count);
    };
    const times = await openWithCopy('Chromium', {}, change, async (browser) => {
      const popup = await browser.extensionPage('popup.html');
      await popup.waitForSelector('input[type=search]');
      return popup.evaluate(async (words) => {
        const input = document.querySelector('input');
        const measured: number[] = [];
        if (!input) return measured;
        for (const word of words)
          for (let letters = 1; letters <= word.length; letters += 1) {
            await new Promise((resolve) => setTimeout(resolve, 30));
            const start = performance.now();
            input.value = word.slice(0, letters);
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            // Preact draws in a microtask; the layout is asked for, so it is in the time.
            await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
            measured.push(document.body.offsetHeight > 0 ? performance.now() - start : Number.NaN);
          }
        return measured;
      }, queries);
    });
    results.push({ questions, times });
  }
  return results;
}
