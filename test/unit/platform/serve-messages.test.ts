import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, receive, resetExtension } from './fake-extension.ts';
import { serveMessages } from '../../../content/platform/serve-messages.ts';
import type { Handlers } from '../../../content/platform/serve-messages.ts';

const handler = vi.fn<() => Promise<unknown>>();

describe('messages to the background', () => {
  beforeEach(() => {
    resetExtension();
    handler.mockReset().mockResolvedValue(null);
    serveMessages({ switchSite: handler } as unknown as Handlers);
  });

  it('are answered with the handler’s value', async () => {
    handler.mockResolvedValue('done');
    const payload = { site: 'example.com', on: false };
    expect(await receive({ type: 'switchSite', payload }, {})).toEqual({ ok: true, value: 'done' });
    expect(handler).toHaveBeenCalledWith(payload, { id: fakeExtension.runtime.id });
  });

  it('are answered with the error where the handler fails, because a rejection would arrive as a value', async () => {
    handler.mockRejectedValue(new Error('The disk is full.'));
    expect(await receive({ type: 'switchSite', payload: {} }, {})).toEqual({
      ok: false,
      error: 'The disk is full.',
    });
  });

  it.each(['other-extension-id', undefined])('of another sender (%s) get no answer', async (id) => {
    expect(await receive({ type: 'switchSite', payload: {} }, { id })).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    null,
    undefined,
    'switchSite',
    42,
    [],
    {},
    { type: 'switchSite' },
    { type: 'switchSite', payload: null },
    { type: 'switchSite', payload: 'example.com' },
    { type: 'constructor', payload: {} },
    { type: 'toString', payload: {} },
    { type: '__proto__', payload: {} },
    { type: ['switchSite'], payload: {} },
    { type: 'unheardOf', payload: {} },
  ])('of another shape get no answer: %j', async (message) => {
    expect(await receive(message, {})).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });
});
