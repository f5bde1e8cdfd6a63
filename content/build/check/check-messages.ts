import type { Message } from '../../model/compiled-facts.ts';
import type { Problem } from '../read/problem.ts';
import type { Messages } from '../read/read-messages.ts';

/** The `{places}` of a text, each once, in alphabetical order. */
function listPlaces(text: string): string {
  return [...new Set(Array.from(text.matchAll(/\{\w+\}/g), ([place]) => place))].sort().join(' ');
}

function listForms(message: Message): readonly (readonly [form: string, text: string])[] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

/** What is wrong with one message beside its English one; a singular may leave out the number it stands for. */
function* compareMessage(english: Message, message: Message, language: string): Generator<string> {
  const isPlural = typeof english !== 'string';
  if (isPlural !== (typeof message !== 'string')) {
    yield isPlural
      ? 'it needs a text for each plural form'
      : 'it has plural forms where English has one text';
    return;
  }
  const categories = isPlural ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [''];
  const forms = new Map(listForms(message));
  const lacking = categories.filter((category) => !forms.get(category)?.trim());
  if (lacking.length > 0) yield `it lacks ${isPlural ? `the plural form ${lacking.join(', ')}` : 'its text'}`;
  const wanted = listPlaces(isPlural ? (english.other ?? '') : english);
  const withoutCount = listPlaces(wanted.replace('{count}', ''));
  for (const [form, text] of forms) {
    if (!(categories as readonly string[]).includes(form))
      yield `"${form}" is no plural form of the language`;
    const places = listPlaces(text);
    // "Nothing", "one" and "two" may be said without the number; of nothing there may be nothing more to say.
    const isShort = ['zero', 'one', 'two'].includes(form) && places === withoutCount;
    const isEmpty = form === 'zero' && places === '';
    if (places !== wanted && !isShort && !isEmpty) {
      yield `its places are "${places}" and not "${wanted}"`;
    }
  }
}

/** What is missing, unknown or of another shape in the UI messages of `language`, measured by the English ones. */
export function checkMessages(english: Messages, messages: Messages, language: string): readonly Problem[] {
  const report = (key: string, what: string, remedy: string): Problem => {
    return {
      file: `../locales/${language}.json`,
      line: 1,
      rule: 'messages',
      what: `"${key}": ${what}.`,
      remedy,
    };
  };
  const missing = Object.keys(english).filter((key) => !(key in messages));
  const unknown = Object.keys(messages).filter((key) => !(key in english));
  return [
    ...missing.map((key) => report(key, 'it is missing', 'Translate it from content/locales/en.json.')),
    ...unknown.map((key) => report(key, 'there is no such message in English', 'Delete it.')),
    ...Object.entries(english).flatMap(([key, text]) =>
      messages[key] === undefined
        ? []
        : [...compareMessage(text, messages[key], language)].map((what) =>
            report(key, what, 'Compare it with content/locales/en.json and content/locales/README.md.'),
          ),
    ),
  ];
}
