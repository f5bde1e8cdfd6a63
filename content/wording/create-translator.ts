import type { LanguageState, Message } from '../model/compiled-facts.ts';
import type english from '../locales/en.json';
import { readPlural } from './plural-categories.ts';
import { writeDigits } from './write-digits.ts';

/** The name of a UI message; English is the list of what exists. */
export type MessageKey = keyof typeof english;

/** What a message can be filled with. `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What of a language its UI is worded with. */
type Wording = Pick<LanguageState, 'locale' | 'messages' | 'written'>;

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

/** Below this no language puts anything between digits. */
const firstThousand = 1000;

/** A translator over the messages of a language; numbers of a thousand and more, and their plural forms, by `Intl`. */
export function createTranslator({ locale, messages, written }: Wording): Translate {
  // Made when they are first needed: for the first number a browser loads large tables.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < firstThousand;
  const tellPlural = (count: number): Intl.LDMLPluralRule | undefined => {
    if (isSmall(count)) return readPlural(count, written.plurals);
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  };
  const choose = (message: Message, count: unknown): string => {
    if (typeof message === 'string') return message;
    const form = typeof count === 'number' ? tellPlural(count) : 'other';
    return message[form ?? 'other'] ?? message.other ?? '';
  };
  const writeNumber = (value: number): string => {
    if (isSmall(value)) return writeDigits(value, written.digits);
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  return (key, values = {}) => {
    const text = choose(messages[key] ?? key, values['count']);
    return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      return typeof value === 'number' ? writeNumber(value) : isolate(value ?? place, text);
    });
  };
}
