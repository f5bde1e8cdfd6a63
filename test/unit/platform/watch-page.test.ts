// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchPage } from '../../../content/platform/watch-page.ts';
import { createFakeContext } from './fake-context.ts';
import { changeHeadline, navigateTo, showArticle, wait } from './fake-page.ts';

const onLeave = vi.fn<() => void>();
const onArrive = vi.fn<() => void>();

describe('a page that stays open', () => {
  let context: ContentScriptContext;

  beforeEach(() => {
    vi.useFakeTimers();
    onLeave.mockReset();
    onArrive.mockReset();
    context = createFakeContext();
    showArticle('/talks', 'Talks in Cairo');
    watchPage(context, document, { onLeave, onArrive });
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
    await wait(3000);
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

  it('is watched no longer once the script has ended', async () => {
    context.abort();
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(5000);
    expect(onLeave).not.toHaveBeenCalled();
    expect(onArrive).not.toHaveBeenCalled();
  });
});
