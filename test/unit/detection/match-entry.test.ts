import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchEntry } from '../../../content/detection/match-entry.ts';

const letters = 4;

/** What matchEntry promises, as a pattern: it is too dear to be built on a page. */
function toPattern(words: readonly string[], fronts: readonly string[]): RegExp {
  const front = fronts.length > 0 ? `(?:${fronts.join('|')})?` : '';
  const source = words
    .map((word) => {
      if (word === '_') return '(?:[^ ]+ ){0,3}';
      return `${front}${word.replaceAll('*', '[^ ]*')}${word.length < letters ? '' : '[^ ]*'} `;
    })
    .join('');
  return new RegExp(source, 'y');
}

function endByPattern(words: readonly string[], text: string, fronts: readonly string[]): number {
  const pattern = toPattern(words, fronts);
  pattern.lastIndex = 1;
  const found = pattern.exec(text);
  return found ? 1 + found[0].length - 1 : 0;
}

describe('an entry of the vocabulary', () => {
  it.each([
    [['end*', '_', 'war'], ' ends a war ', 11],
    [['end*', '_', 'war'], ' end of the long war ', 20],
    [['end*', '_', 'war'], ' end of the very long war ', 0],
    [['end*', '_', 'war'], ' end  war ', 0],
    [['a*b'], ' abxb ', 5],
    [['deal'], ' deals ', 6],
    [['war'], ' wars ', 0],
  ])('%j in "%s" ends at %d', (words, text, end) => {
    expect(matchEntry(words, text, 1, letters, [])).toBe(end);
  });

  it('stands where its pattern stands, with prefixes, gaps and stars', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
    // A word of stars alone would stand for everything; the vocabulary's reader refuses it.
    const starred = fc
      .string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 4 })
      .filter((letter) => /[ab]/.test(letter));
    const entry = fc
      .tuple(starred, fc.array(fc.oneof(starred, fc.constant('_')), { maxLength: 2 }), starred)
      .map(([first, between, last]) => [first, ...between, last]);
    const text = fc.array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(entry, text, fc.constantFrom([], ['a'], ['a', 'ba']), (words, parts, fronts) => {
        const line = ` ${parts.join(' ')} `;
        expect(matchEntry(words, line, 1, letters, fronts) > 0).toBe(endByPattern(words, line, fronts) > 0);
      }),
      { numRuns: 5000 },
    );
  });
});
