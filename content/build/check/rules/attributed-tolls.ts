import type { Facts } from '../../../model/facts.ts';
import { containsWord, patternOfWords } from '../contains-word.ts';
import { listEntries } from '../list-entries.ts';
import { listProse } from '../list-prose.ts';
import { listMonths } from '../read-months.ts';
import type { Rule } from '../rule.ts';
import { splitSentences } from '../split-sentences.ts';

/** Dates as the record writes them: `3 January 2024`, `3 and 4 January`, `May 2026`, and a year alone. */
function patternOfDates(locale: string): RegExp {
  const month = `(?:${listMonths(locale).join('|')})`;
  const days = String.raw`\d{1,2}(?:(?: and | to |[-–])\d{1,2})?`;
  return new RegExp(String.raw`\b(?:${days} ${month}\b(?: \d{4}\b)?|${month} \d{4}\b|(?:19|20)\d\d\b)`, 'gu');
}

/** Whether a sentence of `language` gives a number of dead or injured and names nobody who gave it. */
function createTollFinder({ style, languages }: Facts, language: string): (sentence: string) => boolean {
  const { tollWords = [], numberWords = [], attributionWords = [] } = style[language] ?? {};
  if (tollWords.length === 0) return () => false;
  const [toll, number] = [patternOfWords(tollWords), patternOfWords(numberWords)];
  const dates = patternOfDates(languages[language]?.locale ?? language);
  return (sentence) => {
    if (!toll.test(sentence)) return false;
    const counts = /\p{Nd}/u.test(sentence.replaceAll(dates, '')) || number.test(sentence);
    return counts && !attributionWords.some((word) => containsWord(sentence, word));
  };
}

export const attributedTolls: Rule = {
  name: 'attributed-tolls',
  why: 'A number of dead or injured names who gave it, in the same sentence.',
  check: ({ facts, at }) => {
    const finders = new Map(
      Object.keys(facts.style).map((language) => [language, createTollFinder(facts, language)]),
    );
    return listEntries(facts).flatMap(({ path, entry }) =>
      listProse(entry).flatMap(({ language, keys, text }) => {
        const finder = finders.get(language);
        const loose = finder && splitSentences(text, language).find(finder);
        if (loose === undefined) return [];
        const what = `A number without a name behind it: "${loose.slice(0, 100)}"`;
        return [at(path, keys, what, 'Say in this sentence who gave the number.')];
      }),
    );
  },
};
