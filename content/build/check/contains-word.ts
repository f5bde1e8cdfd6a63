function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** `word` with each of `prefixes` (letters written onto it, in the form of content/facts/matching) before it. */
function* join(word: string, prefixes: readonly string[]): Generator<string> {
  yield word;
  for (const prefix of prefixes) {
    // `لل=ال`: the letters stand for others that belong to the word.
    const [written = '', replaced = ''] = prefix.split('=');
    if (word.startsWith(replaced)) yield written + word.slice(replaced.length);
  }
}

/**
 * A pattern for any of `words` (or runs of words) as a whole, upper and lower case alike; with one of `prefixes` written
 * onto it too.
 */
export function patternOfWords(words: readonly string[], prefixes: readonly string[] = []): RegExp {
  const forms = words.flatMap((word) => [...join(word, prefixes)]).map(escape);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu');
}

/** Whether `text` holds `word` (or a run of words) as a whole, upper and lower case alike. */
export function containsWord(text: string, word: string): boolean {
  return patternOfWords([word]).test(text);
}
