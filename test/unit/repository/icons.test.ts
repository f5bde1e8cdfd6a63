import { describe, expect, it } from 'vitest';
import { drawIcon, iconStates } from '../../pictures/icon-drawing.ts';
import { readPngSize } from './read-png-size.ts';

/** Toolbars as the browsers draw them: Chrome, Edge and Firefox, light and dark. */
const light = ['#ffffff', '#f9f9fb', '#dee1e6', '#f7f7f7'];
const dark = ['#202124', '#35363a', '#1c1b22', '#2b2a33', '#3b3b3b'];

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 counts it; 3 is asked of what is not text. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the icons', () => {
  it.each([16, 32, 48, 96, 128])('are there in %d pixels', (size) => {
    expect(readPngSize(`public/icon/${size}.png`)).toMatchObject({ width: size, height: size });
  });

  it.each(iconStates)('are there for the toolbar, for every state: %s', (state) => {
    for (const size of [16, 32])
      expect(readPngSize(`public/icon/${state}-${size}.png`)).toMatchObject({ width: size, height: size });
  });

  it.each(iconStates)('stand out from light and from dark toolbars: %s', (state) => {
    const [, paper = '', ink = ''] =
      /<rect [^>]*fill="(#\w{6})" stroke="(#\w{6})"/.exec(drawIcon(state)) ?? [];
    for (const toolbar of light) expect(contrast(ink, toolbar)).toBeGreaterThanOrEqual(3);
    for (const toolbar of dark) expect(contrast(paper, toolbar)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(3);
  });
});
