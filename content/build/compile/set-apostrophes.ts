const languages: ReadonlySet<string> = new Set(['en', 'fr']);
/** What others said stays as it was written. */
const asWritten: ReadonlySet<string> = new Set(['words']);
/** Between letters, or behind the s of several: a quotation mark stands in neither place. */
const straight = /(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=s)'(?![\p{L}\p{N}])/giu;

function curl(text: unknown): unknown {
  if (typeof text === 'string') return text.replaceAll(straight, '’');
  return Array.isArray(text) ? text.map(curl) : text;
}

/**
 * `value` with one kind of apostrophe, the curly one, in its English and French texts, whichever the editors typed. In
 * Arabic and Hebrew the straight one is another sign.
 */
export function setApostrophes<T>(value: T): T {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    const isText = 'en' in part;
    return Object.fromEntries(
      Object.entries(part).map(([key, child]: [string, unknown]) => {
        if (asWritten.has(key)) return [key, child];
        return [key, isText && languages.has(key) ? curl(child) : walk(child)];
      }),
    );
  };
  // Strings become strings, all else stays.
  return walk(value) as T;
}
