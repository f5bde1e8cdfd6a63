import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, receive, resetExtension } from '../fake-extension.ts';
import { serveMessages } from '../../../../content/platform/background/serve-messages.ts';
import type { Handlers } from '../../../../content/platform/background/serve-messages.ts';

const off = { site: 'example.com', on: false };
const handler = vi.fn<() => Promise<unknown>>();

describe('messages to the background', () => {
  beforeEach(() => {
    resetExtension();
    handler.mockReset().mockResolvedValue(null);
    const types = ['judged', 'switchSite', 'showOnce', 'rememberOpened', 'recallOpened', 'settle'];
    serveMessages(Object.fromEntries(types.map((type) => [type, handler])) as unknown as Handlers);
  });

  it('are answered with the handler’s value', async () => {
    handler.mockResolvedValue('done');
    expect(await receive({ type: 'switchSite', payload: off }, {})).toEqual({ ok: true, value: 'done' });
    expect(handler).toHaveBeenCalledWith(off, { id: fakeExtension.runtime.id });
  });

  it('are answered with the error where the handler fails, because a rejection would arrive as a value', async () => {
    handler.mockRejectedValue(new Error('The disk is full.'));
    expect(await receive({ type: 'switchSite', payload: off }, {})).toEqual({
      ok: false,
      error: 'The disk is full.',
    });
  });

  it.each(['other-extension-id', undefined])('of another sender (%s) get no answer', async (id) => {
    expect(await receive({ type: 'switchSite', payload: off }, { id })).toBeUndefined();
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
    { type: 'switchSite', payload: {} },
    { type: 'switchSite', payload: { site: 'example.com' } },
    { type: 'switchSite', payload: { site: 'example.com', on: 'false' } },
    { type: 'switchSite', payload: { site: ['example.com'], on: false } },
    { type: 'switchSite', payload: { site: 'example.com', on: false, tabId: 3 } },
    { type: 'switchSite', payload: [] },
    { type: 'showOnce', payload: { tabId: 1.5 } },
    { type: 'showOnce', payload: { tabId: '1' } },
    { type: 'settle', payload: { more: true } },
    { type: 'judged', payload: { verdict: 'talk', language: 'en', panelPresent: false } },
    { type: 'judged', payload: { verdict: 'talks', language: null, panelPresent: false } },
    { type: 'judged', payload: { verdict: 'talks', language: 'en', panelPresent: 0 } },
    { type: 'rememberOpened', payload: { address: 'https://example.com/', names: 'faq' } },
    { type: 'rememberOpened', payload: { address: 'https://example.com/', names: [1] } },
    { type: 'recallOpened', payload: { address: { href: 'https://example.com/' } } },
  ])('of another shape get no answer: %j', async (message) => {
    expect(await receive(message, {})).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['a site', { type: 'switchSite', payload: { site: 'x'.repeat(254), on: false } }],
    [
      'a language',
      { type: 'judged', payload: { verdict: 'none', language: 'x'.repeat(36), panelPresent: true } },
    ],
    ['an address', { type: 'recallOpened', payload: { address: 'x'.repeat(8193) } }],
    ['a name', { type: 'rememberOpened', payload: { address: '', names: ['x'.repeat(201)] } }],
    ['a list', { type: 'rememberOpened', payload: { address: '', names: Array(201).fill('x') } }],
  ])('get no answer where %s is too long', async (_, message) => {
    expect(await receive(message, {})).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });
});
