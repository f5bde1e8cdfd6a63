import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../content/platform/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

it('rejects on a page that has no clipboard because it came without TLS', async () => {
  vi.stubGlobal('navigator', {});
  await expect(copyText('a fact')).rejects.toThrow('writeText');
});
