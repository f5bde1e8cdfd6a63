/** Why something failed, as words for a message to the reader; without the name of the error's class. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
