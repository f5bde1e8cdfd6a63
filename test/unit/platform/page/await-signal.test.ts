import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetExtension } from '../fake-extension.ts';
import type { CompiledLanguage } from '../../../../content/model/compiled-facts.ts';
import { ContentScriptContext } from '../../../../content/platform/page/content-script-context.ts';
import { factNames, shareIsolatedWorld } from '../../../../content/platform/page/isolated-world.ts';
import type { SharedWorld } from '../../../../content/platform/page/isolated-world.ts';
import { awaitFacts } from '../../../../entrypoints/sidebar.content/await-signal.ts';

const record = {} as NonNullable<SharedWorld['record']>;
const language = { language: 'en' } as CompiledLanguage;
const sources = '[]';

describe('the facts that a panel waits for', () => {
  let world: SharedWorld;
  let ctx: ContentScriptContext;
  let found: { facts: unknown };
  const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  const bring = async (facts: Partial<SharedWorld>): Promise<unknown> => {
    Object.assign(world, facts);
    for (const name of Object.keys(facts)) world.signals.dispatchEvent(new Event(name));
    await settle();
    return found.facts;
  };
  beforeEach(() => {
    resetExtension();
    world = shareIsolatedWorld();
    for (const name of factNames) delete world[name];
    ctx = new ContentScriptContext('sidebar');
    found = { facts: 'nothing yet' };
  });
  const wait = (): void => {
    const mine = found;
    const waited = awaitFacts(ctx as unknown as Parameters<typeof awaitFacts>[0], world);
    void waited.then((facts) => (mine.facts = facts));
  };

  it('are given as soon as all of them are there, and not before', async () => {
    wait();
    expect(await bring({ record })).toBe('nothing yet');
    expect(await bring({ language })).toBe('nothing yet');
    expect(await bring({ sources })).toEqual({ record, language, sources });
  });

  it('are given whichever comes last', async () => {
    wait();
    await bring({ sources });
    await bring({ language });
    expect(await bring({ record })).toEqual({ record, language, sources });
  });

  it('are given at once where they came first', async () => {
    Object.assign(world, { record, language, sources });
    wait();
    await settle();
    expect(found.facts).toEqual({ record, language, sources });
  });

  it.each([
    ['no sources', { record, language, sources: '' }],
    ['sources that are another thing', { record, language, sources: [7] as unknown as string }],
    ['no record', { language, sources }],
    ['no texts', { record, sources }],
  ])('never come where there are %s', async (_, facts) => {
    wait();
    expect(await bring(facts)).toBe('nothing yet');
  });

  it('are none where they do not come in time', async () => {
    vi.useFakeTimers();
    wait();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(found.facts).toBe('nothing yet');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(found.facts).toBeUndefined();
    vi.useRealTimers();
  });

  it('are none for a panel in whose place another one was started, which needs them', async () => {
    wait();
    const next = new ContentScriptContext('sidebar');
    expect(await bring({ record, language, sources })).toBeUndefined();
    expect(next.isValid).toBe(true);
  });
});
