import { expect, test } from 'vitest';
import { createSourcesReader } from '../../../../content/platform/page/read-sources.ts';

test('sources are read when they are first asked for, and once', () => {
  const read = createSourcesReader('[{"publisher":"Example Agency"}]');
  const sources = read();
  expect(sources).toEqual([{ publisher: 'Example Agency' }]);
  expect(read()).toBe(sources);
  expect(() => createSourcesReader('no JSON')).not.toThrow();
});
