// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { listTexts as listPageTexts } from '../../../../content/article/list-texts.ts';
import { watchPage } from '../../../../content/platform/page/watch-page.ts';
import { createFakeContext } from '../fake-context.ts';
import { changeHeadline, navigateTo, showArticle, wait } from '../fake-page.ts';

const onLeave = vi.fn<() => void>();
const onArrive = vi.fn<(earlier: ReadonlySet<string>) => void>();

describe('a page that stays open', () => {
  let context: ContentScriptContext;
  let matters: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    onLeave.mockReset();
    onArrive.mockReset();
    context = createFakeContext();
    matters = true;
    showArticle('/talks', 'Talks in Cairo');
    const listTexts = (): ReadonlySet<string> => listPageTexts(document, document.location.href);
    const isRead = (): boolean => true;
    watchPage(context, document, { onLeave, onArrive, isRead, matters: () => matters, listTexts });
  });
  afterEach(() => {
    context.abort();
    vi.useRealTimers();
  });

  it('is left alone while nothing changes', async () => {
    await wait(60_000);
    expect(onArrive).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('has another article once address and headline have changed', async () => {
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(100);
    expect(onArrive).toHaveBeenCalledTimes(1);
    await wait(10_000);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('has left the old article within 300 ms where the new one is slow to come', async () => {
    navigateTo('/sport');
    await wait(300);
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(onArrive).not.toHaveBeenCalled();
    changeHeadline('A cup final');
    await wait(1000);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('is read again three seconds after a navigation even where the headline stays the same', async () => {
    navigateTo('/talks-2');
    await wait(3200);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('does not take a jump within the page for another article', async () => {
    navigateTo('/talks#comments');
    await wait(5000);
    expect(onLeave).not.toHaveBeenCalled();
    expect(onArrive).not.toHaveBeenCalled();
  });

  it('speaks only of the last of two quick navigations', async () => {
    navigateTo('/sport');
    await wait(30);
    navigateTo('/weather');
    changeHeadline('Rain');
    await wait(10_000);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('has another article when its title changes without a navigation', async () => {
    changeHeadline('Talks in Doha');
    await wait(100);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('is read again when the reader comes back to it from the browser’s cache', () => {
    const event = Object.assign(new Event('pageshow'), { persisted: true });
    globalThis.dispatchEvent(event);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('hands over what belongs to the article before, which may stand on the page for long', async () => {
    await wait(1000);
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(100);
    const [earlier] = onArrive.mock.calls.at(-1) ?? [];
    expect(earlier).toContain('Talks in Cairo');
    expect(earlier).not.toContain('A cup final');
  });

  it('hands it over too where the page changes first and its address after that', async () => {
    await wait(1000);
    changeHeadline('A cup final');
    navigateTo('/sport');
    await wait(200);
    const [earlier] = onArrive.mock.calls.at(-1) ?? [];
    expect(earlier).toContain('Talks in Cairo');
    expect(earlier).not.toContain('A cup final');
  });

  it.each([
    ['its address first', 0],
    ['both at once', 1],
  ])('is not taken for the one before, of which nothing was remembered: %s', async (_order, pageFirst) => {
    matters = false;
    await wait(1000);
    if (pageFirst) changeHeadline('Talks in Doha');
    navigateTo('/doha');
    if (!pageFirst) changeHeadline('Talks in Doha');
    await wait(4000);
    expect(onArrive).toHaveBeenCalled();
    for (const [earlier] of onArrive.mock.calls) expect(earlier).not.toContain('Talks in Doha');
  });

  it('is one article under both addresses where nothing else changed', async () => {
    navigateTo('/talks-with-another-name');
    await wait(4000);
    expect(onArrive.mock.calls.at(-1)?.[0].size).toBe(0);
  });

  it('is the same article where only the way to it is told in its address', async () => {
    navigateTo('/talks?utm_source=mail');
    await wait(5000);
    expect(onLeave).not.toHaveBeenCalled();
    expect(onArrive).not.toHaveBeenCalled();
  });

  it('is not left where the page itself names the new address as that of its article', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<link rel="canonical" href="https://paper.example/2026/talks">',
    );
    navigateTo('/2026/talks');
    await wait(120);
    expect(onArrive).toHaveBeenCalledTimes(1);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('is read again when its headline comes after its title', async () => {
    document.title = 'Talks in Doha';
    await wait(100);
    (document.querySelector('h1') as HTMLElement).textContent = 'Talks in Doha';
    await wait(1000);
    expect(onArrive).toHaveBeenCalledTimes(2);
  });

  it('has another title when the whole element was replaced', async () => {
    const title = document.createElement('title');
    title.textContent = 'Talks in Doha';
    document.querySelector('title')?.replaceWith(title);
    await wait(10);
    title.textContent = 'Talks in Rome';
    await wait(10);
    expect(onArrive).toHaveBeenCalledTimes(2);
  });

  it('is watched no longer once the script has ended', async () => {
    context.abort();
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(5000);
    expect(onLeave).not.toHaveBeenCalled();
    expect(onArrive).not.toHaveBeenCalled();
  });
});

describe('a page that nobody reads, where the browser tells of navigations', () => {
  const navigation = new EventTarget();
  let context: ContentScriptContext;
  let isRead = false;
  const query = vi.spyOn(Document.prototype, 'querySelector');

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigation', navigation);
    onArrive.mockReset();
    isRead = false;
    context = createFakeContext();
    showArticle('/fair', 'A village fair');
    query.mockClear();
    const watch = { onLeave, onArrive, isRead: () => isRead, matters: () => false };
    watchPage(context, document, { ...watch, listTexts: () => new Set() });
  });
  afterEach(() => {
    context.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is left alone: none of its elements is taken in hand, and no timer goes on', async () => {
    await wait(60_000);
    expect(query).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(onArrive).not.toHaveBeenCalled();
  });

  it('is read again where its title comes late', async () => {
    await wait(5000);
    document.title = 'Talks in Cairo';
    await wait(5000);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('is followed from its first navigation on', async () => {
    navigateTo('/talks');
    navigation.dispatchEvent(new Event('currententrychange'));
    await wait(20_000);
    onArrive.mockReset();
    changeHeadline('Talks in Cairo');
    await wait(10);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });

  it('is followed once the judge reads it, and not read again for that alone', async () => {
    isRead = true;
    await wait(1000);
    expect(onArrive).not.toHaveBeenCalled();
    changeHeadline('Talks in Cairo');
    await wait(10);
    expect(onArrive).toHaveBeenCalledTimes(1);
  });
});
