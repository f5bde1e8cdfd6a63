import { vi } from 'vitest';

interface HappyWindow {
  readonly happyDOM: { readonly setURL: (url: string) => void };
}

/** Puts an article into the document: its address, title and headline. */
export function showArticle(path: string, headline: string): void {
  (globalThis as unknown as HappyWindow).happyDOM.setURL(`https://paper.example${path}`);
  document.head.innerHTML = '<title></title>';
  document.title = headline;
  document.body.innerHTML = '<h1></h1>';
  (document.querySelector('h1') as HTMLElement).textContent = headline;
}

/** Changes the address as a page does that loads its next article by itself. */
export function navigateTo(path: string): void {
  (globalThis as unknown as HappyWindow).happyDOM.setURL(`https://paper.example${path}`);
  globalThis.dispatchEvent(new Event('wxt:locationchange'));
}

/** Replaces title and headline. */
export function changeHeadline(headline: string): void {
  document.title = headline;
  (document.querySelector('h1') as HTMLElement).textContent = headline;
}

/** Lets `time` (ms) go by; observers of the document are told of what changed. */
export async function wait(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
}
