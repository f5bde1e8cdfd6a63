import type { Facts } from '../../../model/facts.ts';
import { patternOfWords } from '../contains-word.ts';
import { listTranslatedSentences } from '../list-translations.ts';
import { listMonths, readMonths } from '../read-months.ts';
import { createNumberReader } from '../read-numbers.ts';
import type { Rule } from '../rule.ts';

const otherDigits = /(?![0-9])\p{Nd}/u;
const behindNumber = /\d+\.?(?:\s+\p{L}+){1,2}/gu;
/** `may` is a verb where it has no capital. */
const englishMonths = listMonths('en-GB').map((name) => new RegExp(String.raw`\b${name}\b`));
const readEnglish = createNumberReader('en-GB');

/** How one language writes numbers and months. */
interface Writing {
  readonly readNumbers: (text: string) => string;
  /** As dates are written, and with every other spelling that articles of the language have. */
  readonly usual: readonly RegExp[];
  readonly known: readonly RegExp[];
}

function describeWriting({ matching, languages }: Facts, language: string): Writing {
  const locale = languages[language]?.locale ?? language;
  const { months = [], prefixes = [] } = matching[language] ?? {};
  const usual = listMonths(locale);
  return {
    readNumbers: createNumberReader(locale),
    usual: usual.map((name) => patternOfWords([name], prefixes)),
    known: usual.map((name, month) => patternOfWords([name, ...(months[month] ?? [])], prefixes)),
  };
}

/** The months in which a translation differs from the English text, by their English names. */
function compareMonths(english: string, text: string, { usual, known }: Writing): string {
  const wanted = readMonths(english, englishMonths);
  const there = readMonths(text, known);
  // Names of months mean other things too, but hardly behind a number.
  const added = readMonths((text.match(behindNumber) ?? []).join('; '), usual);
  const different = [
    ...wanted.filter((month) => !there.includes(month)),
    ...added.filter((month) => !wanted.includes(month)),
  ];
  return different.map((month) => listMonths('en-GB')[month]).join(', ');
}

function describeDifference(english: string, text: string, writing: Writing): string | undefined {
  if (otherDigits.test(text)) return 'There are digits other than 0 to 9.';
  const [wanted, found] = [readEnglish(english), writing.readNumbers(text)];
  if (wanted !== found) return `The numbers are ${found || 'none'}, in English ${wanted || 'none'}.`;
  const months = compareMonths(english, text, writing);
  return months === '' ? undefined : `The months differ: ${months}.`;
}

export const sameNumbers: Rule = {
  name: 'same-numbers',
  why: 'A translation has the numbers and months of the English text, in digits from 0 to 9.',
  check: ({ facts, at }) => {
    const languages = new Map(
      Object.keys(facts.languages).map((language) => [language, describeWriting(facts, language)]),
    );
    return listTranslatedSentences(facts).flatMap(({ path, keys, language, english, text }) => {
      const writing = languages.get(language);
      const what = writing && describeDifference(english, text, writing);
      return what === undefined ? [] : [at(path, keys, what, 'Compare it with the English text.')];
    });
  },
};
