const mostAsks = 3;
/** Long enough for what the last answer set in motion to be seen, in ms. */
const askAgainAfter = 250;

/**
 * The value that the background answers; undefined where it fails, or is gone. A browser may end the background while it
 * answers, and starts it again for the next message: so it is asked again, as long as `isOpen` says that an answer is still
 * wanted. `send` sends the question as it is then.
 */
export async function askUntilAnswered(
  send: () => Promise<unknown>,
  isOpen: () => boolean,
): Promise<unknown> {
  for (let asks = 1; ; asks += 1) {
    const answer = await send().catch(() => undefined);
    const { ok, value } = (answer ?? {}) as { readonly ok?: boolean; readonly value?: unknown };
    if (ok === true) return value;
    if (ok === false || asks === mostAsks) return undefined;
    await new Promise((resolve) => setTimeout(resolve, askAgainAfter));
    if (!isOpen()) return undefined;
  }
}
