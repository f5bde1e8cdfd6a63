/** A piece of a text; `term` is its place in the glossary where the piece is a term of it. */
export interface TextPiece {
  readonly text: string;
  readonly term: number | null;
}

const inWord = /[\p{L}\p{N}\p{M}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !inWord.test(text.charAt(start - 1)) && !inWord.test(text.charAt(end));
}

interface Place {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** The first place where one of `forms` stands as a whole word; of forms at one place the longest. */
function findFirst(text: string, term: number, forms: readonly string[]): Place | null {
  let found: Place | null = null;
  for (const form of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (!standsAlone(text, start, end)) continue;
      if (!found || start < found.start || (start === found.start && end > found.end))
        found = { term, start, end };
      break;
    }
  }
  return found;
}

/**
 * `text` cut where a term of the glossary stands in it for the first time; of terms that overlap the first and longest.
 * `termForms` as in the compiled facts; terms for which `isMeant` says no stay text.
 */
export function splitTerms(
  text: string,
  termForms: readonly (readonly string[])[],
  isMeant: (term: number) => boolean,
): readonly TextPiece[] {
  const places = termForms
    .flatMap((forms, term) => (isMeant(term) ? (findFirst(text, term, forms) ?? []) : []))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { term, start, end } of places) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), term: null });
    pieces.push({ text: text.slice(start, end), term });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), term: null });
  return pieces;
}
