import type { Facts } from '../../model/facts.ts';
import { checkMessages } from './check-messages.ts';
import type { Problem } from '../read/problem.ts';
import { listLanguages, readMessages } from '../read/read-messages.ts';

/** Whether each published language has its UI messages in `folder`, whole and in order, and no other language has. */
export function checkLocales({ languages }: Pick<Facts, 'languages'>, folder: string): readonly Problem[] {
  const written = listLanguages(folder);
  const published = Object.keys(languages);
  const report = (file: string, what: string, remedy: string): Problem => {
    return { file, line: 1, rule: 'messages', what, remedy };
  };
  const english = readMessages('en', folder);
  return [
    ...published
      .filter((language) => !written.includes(language))
      .map((language) =>
        report('languages.yaml', `There is no content/locales/${language}.json.`, 'Translate en.json.'),
      ),
    ...written
      .filter((language) => !published.includes(language))
      .map((language) =>
        report(`../locales/${language}.json`, 'The language is not published.', 'Add it to languages.yaml.'),
      ),
    ...written.flatMap((language) => checkMessages(english, readMessages(language, folder), language)),
  ];
}
