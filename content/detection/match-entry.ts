/** `_` in an entry stands for up to so many words. */
const MOST_BETWEEN = 3;

/**
 * Where in a normalised text the words of a compiled entry end that begin at `start`; 0 where they do not stand there. A
 * word of at least `letters` letters stands for every word that begins with it, `*` for any letters, `_` for up to three
 * words; each of `fronts` may be written onto the front of any word.
 */
export function matchEntry(
  words: readonly string[],
  text: string,
  start: number,
  letters: number,
  fronts: readonly string[],
): number {
  const [first = '', ...rest] = words;
  if (first === '_') return matchAfterGap(rest, text, start, letters, fronts);
  const end = text.indexOf(' ', start);
  const word = text.slice(start, end);
  if (end <= start) return 0;
  const isOpen = first.length >= letters;
  const isThere =
    isForm(word, first, isOpen) ||
    fronts.some((front) => word.startsWith(front) && isForm(word.slice(front.length), first, isOpen));
  if (!isThere) return 0;
  return rest[0] ? matchEntry(rest, text, end + 1, letters, fronts) : end;
}

/** The entry's words after as many words between as can be. */
function matchAfterGap(
  words: readonly string[],
  text: string,
  start: number,
  letters: number,
  fronts: readonly string[],
): number {
  const starts = [start];
  for (let at = start; starts.length <= MOST_BETWEEN; starts.push(at)) {
    const end = text.indexOf(' ', at);
    // A line ends with an empty word, and no phrase runs across two lines.
    if (end <= at) break;
    at = end + 1;
  }
  return starts.reduceRight((found, at) => found || matchEntry(words, text, at, letters, fronts), 0);
}

/** Whether a word is one of those that `pattern` stands for; where it is open, any letters may follow. */
function isForm(word: string, pattern: string, isOpen: boolean): boolean {
  const [start = '', ...parts] = pattern.split('*');
  if (!word.startsWith(start)) return false;
  if (parts.length === 0) return isOpen || word === start;
  // An ending stands at the end, even where the same letters came before.
  const ending = isOpen ? '' : (parts.pop() ?? '');
  let at = start.length;
  for (const part of parts) {
    const next = word.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return word.length - ending.length >= at && word.endsWith(ending);
}
