// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { panelElement } from '../../../../content/platform/names-on-page.ts';
import { removeLeftovers } from '../../../../content/platform/page/remove-leftovers.ts';

it('the panel of an earlier version is taken off the page, and nothing else', () => {
  const root = document.documentElement;
  root.append(document.createElement(panelElement), document.createElement('other-extension'));
  document.body.append(document.createElement(panelElement));
  removeLeftovers(document);
  expect(Array.from(root.children, ({ localName }) => localName)).toEqual([
    'head',
    'body',
    'other-extension',
  ]);
  // Panels are put under the root of a page; what stands elsewhere is the page's.
  expect(document.body.children).toHaveLength(1);
});
