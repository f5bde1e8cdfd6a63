/** A day on which the talks had begun, for words whose own day is not known. */
const withinTalks = '2024-01-15';

/**
 * The source of a semi-real page with `day` (ISO) for its day of publication. Such pages carry one outlet's words in the
 * markup of another page, which may be years older than they are, so that its day says nothing of the words.
 */
export function redatePage(html: string, day: string = withinTalks): string {
  return html
    .replaceAll(/(<meta\b[^>]*\bcontent\s*=\s*["']?)\d{4}-\d\d-\d\d[^"'>]*/gi, `$1${day}`)
    .replaceAll(/("(?:date\w+|uploadDate)"\s*:\s*")[^"]*/g, `$1${day}`);
}
