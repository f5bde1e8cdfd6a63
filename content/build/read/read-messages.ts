import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../model/compiled-facts.ts';

// Apart, because Vite takes `new URL('…', import.meta.url)` for an asset to serve.
const here = import.meta.url;

/** The path of the folder with the words of buttons and headings, `content/locales`. */
export const localesRoot: string = fileURLToPath(new URL('../../locales', here));

/** The UI messages of a language, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** The languages that have a file of UI messages in `folder`, as BCP 47 tags; English first. */
export function listLanguages(folder: string = localesRoot): readonly string[] {
  const languages = readdirSync(folder).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
  return ['en', ...languages.filter((language) => language !== 'en').sort()];
}

/** The UI messages of `language`, by key; throws where there is no such file in `folder`. */
export function readMessages(language: string, folder: string = localesRoot): Messages {
  return JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Messages;
}
