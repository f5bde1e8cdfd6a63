import { hints } from 'virtual:detector-vocabulary';
import { describe, expect, it } from 'vitest';
import { tellHint } from '../../../content/detection/hint-at-talks.ts';

const withSlug = (slug: string): string => ` https://paper.example/world/${slug}`;

describe('what title, description and address hint at', () => {
  it.each([
    ['Hamas studies a truce proposal', 'strong'],
    ['Geiseln und Waffenruhe: Israel berät', 'strong'],
    ['חמאס השיב למתווכים', 'strong'],
    ['حماس ترد على الوسطاء', 'strong'],
    ['A truce in the city council', 'some'],
    ['Storms over Gaza and Israel', 'some'],
    ['The best soups of the winter', 'none'],
  ])('%s: %s', (title, hint) => {
    expect(tellHint(title, hints)).toBe(hint);
  });

  it('counts the address too', () => {
    expect(tellHint(`The mediators wait${withSlug('2024/israel-latest')}`, hints)).toBe('strong');
    expect(tellHint(`Soup${withSlug('soup')}`, hints)).toBe('none');
  });

  it('is nothing inside of other words', () => {
    expect(tellHint('Megazarre Bruce reinstructed', hints)).toBe('none');
  });
});
