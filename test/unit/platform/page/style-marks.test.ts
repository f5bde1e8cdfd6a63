import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension } from '../fake-extension.ts';
import type { IsolatedWorld } from '../../../../content/platform/page/isolated-world.ts';
import { styleMarks } from '../../../../content/platform/page/style-marks.ts';

const isOpen = (): boolean => true;

describe('the look of marked passages', () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  let world: IsolatedWorld;
  beforeEach(() => {
    resetExtension();
    vi.spyOn(fakeExtension.runtime, 'sendMessage').mockImplementation(sendMessage as never);
    sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
    world = {};
  });

  it('is asked for once on a page, however many are marked', async () => {
    await Promise.all([styleMarks(world, isOpen), styleMarks(world, isOpen)]);
    await styleMarks(world, isOpen);
    expect(sendMessage.mock.calls).toEqual([[{ type: 'styleMarks', payload: {} }]]);
  });

  it('is asked for again by the next mark where the browser refused it', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, error: 'Cannot access contents of the page.' });
    await styleMarks(world, isOpen);
    await styleMarks(world, isOpen);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is done without, and quietly, where the extension was updated behind the page’s back', async () => {
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(styleMarks(world, () => false)).resolves.toBeUndefined();
  });
});
