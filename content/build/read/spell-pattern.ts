import { splitWords } from '../../matching/split-words.ts';

/** What is not a word in a pattern; told in content/facts/closeness/README.md. */
const sign = /^(?:\.\.\.|<\w+>)$/;

/** A word as articles' words are compared with it, its capitals kept where the editors wrote them. */
function spellWord(word: string): readonly string[] {
  const { words, starts, ends } = splitWords(word.replace(/\*$/, ''));
  const star = word.endsWith('*') ? '*' : '';
  return words.map((spelt, index) => {
    const original = word.slice(starts[index], ends[index]);
    const lower = original.toLowerCase();
    const end = index === words.length - 1 ? star : '';
    if (original.charAt(0) === lower.charAt(0)) return spelt + end;
    const isCapitals = original.length > 1 && original === original.toUpperCase();
    return (isCapitals ? spelt.toUpperCase() : spelt.charAt(0).toUpperCase() + spelt.slice(1)) + end;
  });
}

/**
 * A spelling or phrase of the editors in the form the matcher reads: words as `splitWords` spells them, signs as they
 * are, one space between. Throws where it holds no word, or a `|` between anything but single words.
 */
export function spellPattern(pattern: string): string {
  const elements = pattern
    .trim()
    .replaceAll(/\s*\|\s*/g, '|')
    .split(/\s+/)
    .flatMap((element): readonly string[] => {
      if (sign.test(element)) return [element];
      const not = element.startsWith('!') ? '!' : '';
      const choices = element
        .slice(not.length)
        .split('|')
        .map((choice) => (sign.test(choice) ? [choice] : spellWord(choice)));
      const [only = []] = choices;
      if (choices.length === 1 && not === '') return only;
      if (choices.some(({ length }) => length !== 1)) {
        throw new Error(
          `"${pattern}": only single words stand beside "|" and "!". Write two entries instead.`,
        );
      }
      return [not + choices.join('|')];
    });
  if (!elements.some((element) => /[\p{L}\p{N}<]/u.test(element))) {
    throw new Error(`"${pattern}" holds no word. Write one, or delete the entry.`);
  }
  return elements.join(' ');
}
