// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasRoomBeside } from '../../../content/article/has-room-beside.ts';

const sentence = 'Mediators met both delegations in Doha on Monday, and left with one text for both of them.';

/** A page 1000 px wide whose paragraphs stand between two places; each is a text with its left and right edge. */
function showParagraphs(
  ...paragraphs: readonly (readonly [text: string, left: number, right: number])[]
): void {
  document.body.innerHTML = `<p>${sentence}</p><main>${paragraphs.map(([text]) => `<p>${text}</p>`).join('')}</main>`;
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  for (const [at, element] of [...document.querySelectorAll('main p')].entries()) {
    const [, left = 0, right = 0] = paragraphs[at] ?? [];
    element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
  }
}

describe('room for a panel of 400 px', () => {
  it.each([
    ['right', 0, 600, true],
    ['right', 0, 601, false],
    ['left', 400, 1000, true],
    ['left', 399, 1000, false],
  ] as const)('at the %s edge, beside text from %s to %s: %s', (edge, left, right, room) => {
    showParagraphs([sentence, left, right]);
    expect(hasRoomBeside(document, edge, 400)).toBe(room);
  });

  it('is judged by the widest of the paragraphs, not by captions and not by what is not drawn', () => {
    showParagraphs([sentence, 0, 500], [sentence, 0, 700]);
    expect(hasRoomBeside(document, 'right', 400)).toBe(false);
    showParagraphs([sentence, 0, 500], ['A caption', 0, 1000], [sentence, 900, 900]);
    expect(hasRoomBeside(document, 'right', 400)).toBe(true);
  });

  it('is none where there is no paragraph to go by', () => {
    showParagraphs(['A caption', 0, 100]);
    expect(hasRoomBeside(document, 'right', 400)).toBe(false);
    expect(hasRoomBeside(document, 'left', 400)).toBe(false);
  });
});
