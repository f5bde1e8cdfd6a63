import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{components,entrypoints}/**/*.css', { cwd: root });

const side = '(?:left|right|top|bottom)';
/** Properties of the screen's sides and axes, and values that name a side. */
const physical = new RegExp(
  [
    `^${side}:`,
    `^(?:margin|padding|border|scroll-margin|scroll-padding|inset)-${side}(?:-[a-z]+)?:`,
    `^border-(?:top|bottom)-(?:left|right)-radius:`,
    '^(?:(?:min|max)-)?(?:width|height):',
    '^(?:text-align|float|clear):\\s*(?:left|right)',
  ].join('|'),
);

/** The physical declarations of a style sheet, each with the selector it stands under. */
function listPhysical(css: string): readonly string[] {
  return Array.from(css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)).flatMap(
    ([, selector = '', body = '']) =>
      body
        .split(';')
        .map((line) => line.trim())
        .filter((line) => physical.test(line))
        .map((line) => `${selector.trim()}: ${line}`),
  );
}

describe('the styles', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(6);
  });

  it.each(files)(
    '%s go by the direction of the text, except where the edge of the screen is meant',
    (file) => {
      const found = listPhysical(readFileSync(`${root}/${file}`, 'utf8'));
      // The panel stands at a side of the screen, and may be written the other way than its page.
      expect(found.filter((line) => !line.startsWith(".frame[data-side='"))).toEqual([]);
    },
  );

  it.each([
    'margin-left: 1px',
    'right: 0',
    'border-top-left-radius: 2px',
    'text-align: left',
    'max-width: 3px',
  ])('would be told of %s', (line) => {
    expect(listPhysical(`.entry { color: red; ${line}; }`)).toEqual([`.entry: ${line}`]);
  });
});
