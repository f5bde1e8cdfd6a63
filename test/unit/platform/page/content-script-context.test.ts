import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension } from '../fake-extension.ts';
import { ContentScriptContext } from '../../../../content/platform/page/content-script-context.ts';

const { id } = fakeExtension.runtime;

describe('the life of a content script on a page', () => {
  beforeEach(() => {
    resetExtension();
    vi.useFakeTimers();
  });
  afterEach(() => {
    Object.assign(fakeExtension.runtime, { id });
    vi.useRealTimers();
  });

  it('ends when the same script starts again, and not when another one does', () => {
    const detector = new ContentScriptContext('detector');
    const sidebar = new ContentScriptContext('sidebar');
    expect([detector.isValid, sidebar.isValid]).toEqual([true, true]);
    const next = new ContentScriptContext('detector');
    expect([detector.isValid, sidebar.isValid, next.isValid]).toEqual([false, true, true]);
  });

  it('ends, with what was promised for its end, once the extension is gone', () => {
    const ctx = new ContentScriptContext('detector');
    const ended = vi.fn<() => void>();
    ctx.onInvalidated(ended);
    Object.assign(fakeExtension.runtime, { id: undefined });
    expect(ended).not.toHaveBeenCalled();
    expect(ctx.isInvalid).toBe(true);
    expect(ctx.isInvalid).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('takes its timers and listeners with it', () => {
    const ctx = new ContentScriptContext('detector');
    const target = new EventTarget();
    const called = vi.fn<() => void>();
    ctx.setTimeout(called, 100);
    ctx.setInterval(called, 100);
    ctx.addEventListener(target, 'change', called);
    ctx.abort();
    vi.advanceTimersByTime(1000);
    target.dispatchEvent(new Event('change'));
    expect(called).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('calls back in time while it lasts', () => {
    const ctx = new ContentScriptContext('detector');
    const called = vi.fn<() => void>();
    ctx.setTimeout(called, 100);
    vi.advanceTimersByTime(99);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledOnce();
  });
});
