import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../content/article/page-address.ts';

const story = 'https://paper.example/world/story';

describe('the address of what a page shows', () => {
  it.each([
    '?utm_source=mail&utm_campaign=x',
    '?fbclid=1',
    '?gclid=2&ref=home',
    '?CMP=share_btn_url',
    '#comments',
    '?',
  ])('is the same with %s', (extra) => {
    expect(pageAddress(story + extra)).toBe(pageAddress(story));
  });

  it.each(['/2', '?id=7', '?page=2', '?utm_source=mail&id=7', '#/next-story', '#!next-story'])(
    'is another with %s',
    (extra) => {
      expect(pageAddress(story + extra)).not.toBe(pageAddress(story));
    },
  );

  it('is the same wherever the reader came from to a story named by its query', () => {
    expect(pageAddress(`${story}?id=7&utm_medium=social`)).toBe(pageAddress(`${story}?id=7`));
  });
});
