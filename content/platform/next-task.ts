/** Resolves in a task of its own, so that the page can answer its reader in between; in a tab behind others in a second. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
