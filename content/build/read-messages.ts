import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Message } from '../model/compiled-facts.ts';

// Apart, because Vite takes `new URL('…', import.meta.url)` for an asset to serve.
const here = import.meta.url;
const root = fileURLToPath(new URL('../locales', here));

/** The languages that have a file of UI messages, as BCP 47 tags; English first. */
export function listLanguages(): readonly string[] {
  const languages = readdirSync(root).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
  return ['en', ...languages.filter((language) => language !== 'en').sort()];
}

/** The UI messages of `language`, by key; throws where there is no such file. */
export function readMessages(language: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(`${root}/${language}.json`, 'utf8')) as Record<string, Message>;
}
