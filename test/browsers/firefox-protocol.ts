import type { Browser, Page } from 'puppeteer-core';

/** A WebDriver BiDi value as Firefox sends it; `sharedId` names a node in every realm of its page. */
export interface RemoteNode {
  readonly type: string;
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

interface WithConnection {
  readonly connection: { send: (method: string, params: object) => Promise<{ readonly result: unknown }> };
}

/**
 * Sends one WebDriver BiDi command that puppeteer has no method for, over puppeteer's own connection (Firefox allows a
 * session only one). The connection is not part of puppeteer's public types, so this is the one place that knows of it.
 */
export async function sendToFirefox<Result>(
  browser: Browser,
  method: string,
  params: object,
): Promise<Result> {
  const { result } = await (browser as unknown as WithConnection).connection.send(method, params);
  return result as Result;
}

/** The id by which BiDi knows a page. */
export function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string };
  return id;
}

/** Evaluates an expression in one page and gives back its primitive; throws what the expression throws. */
export async function evaluateBidi(browser: Browser, context: string, expression: string): Promise<unknown> {
  const answer = await sendToFirefox<{
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  }>(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
}

/**
 * Evaluates an expression with the rights of Firefox's own window (`--remote-allow-system-access`), for what no page and no
 * extension may do. Gives back a primitive; throws what the expression throws.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const tree = await sendToFirefox<{ readonly contexts: readonly { readonly context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  return evaluateBidi(browser, tree.contexts[0]?.context ?? '', expression);
}
