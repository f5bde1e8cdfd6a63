import type { Message } from '../model/compiled-facts.ts';
import type english from './en.json';

/** The name of a UI message; English is the list of what exists. */
export type MessageKey = keyof typeof english;

/** What a message can be filled with. `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The message `key` in the reader's language, its `{places}` filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const rightToLeft = /[\u0590-\u08FF]/;
const leftToRight = /[A-Za-z\u00C0-\u024F]/;

/** A value written the other way than the text around it, between the signs that keep each in its own order. */
function isolate(value: string, text: string): string {
  const around = text.replaceAll(/\{\w+\}/g, '');
  const isForeign =
    (rightToLeft.test(around) && leftToRight.test(value)) ||
    (leftToRight.test(around) && rightToLeft.test(value));
  return isForeign ? `\u2068${value}\u2069` : value;
}

/** A translator over the `messages` of `language`; plural forms by `Intl.PluralRules`, numbers by `Intl`. */
export function createTranslator(language: string, messages: Readonly<Record<string, Message>>): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const choose = (message: Message, count: unknown): string => {
    if (typeof message === 'string') return message;
    const form = typeof count === 'number' ? plurals.select(count) : 'other';
    return message[form] ?? message.other ?? '';
  };
  return (key, values = {}) => {
    const text = choose(messages[key] ?? key, values['count']);
    return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      return typeof value === 'number' ? numbers.format(value) : isolate(value ?? place, text);
    });
  };
}
