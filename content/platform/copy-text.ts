/** Puts a text on the clipboard; rejects where browser or page refuse, and on pages without TLS, which have no clipboard. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
