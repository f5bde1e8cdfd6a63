/** No honest headline or day is longer. */
const MOST_LETTERS = 600;
/** Between a name and its text stand a colon and white space. */
const MOST_BETWEEN = 50;

/**
 * The first text of each of some fields, as it is written in JSON that cannot be parsed; fields without one are left out.
 * Looks for plain text: a pattern that does the same takes a page longer than all the rest of its reading.
 */
export function cutFields(source: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = cutField(source, `"${name}"`);
      return text ? [[name, text]] : [];
    }),
  );
}

function cutField(source: string, name: string): string {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    const start = at + name.length;
    const behind = source.slice(start, start + MOST_BETWEEN + MOST_LETTERS).trimStart();
    const value = behind.startsWith(':') ? behind.slice(1).trimStart() : '';
    const text = value.startsWith('"') ? value.slice(1, findEnd(value)) : '';
    if (text) return text;
  }
  return '';
}

/** Where the quotation mark stands that ends a text; those behind a backslash belong to it. 1 where there is none. */
function findEnd(value: string): number {
  let end = value.indexOf('"', 1);
  while (end > 0 && value[end - 1] === '\\') end = value.indexOf('"', end + 1);
  return end < 0 ? 1 : end;
}
