import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll } from 'vitest';

const selectors = {
  button: 'button',
  complementary: 'aside',
  heading: 'h1, h2, h3, h4, h5',
  link: 'a[href]',
  list: 'ul, ol',
  main: 'main',
  radio: 'input[type=radio]',
  region: 'section[aria-label]',
  searchbox: 'input[type=search]',
  status: 'output',
  switch: '[role=switch]',
} as const;

type Role = keyof typeof selectors;

/** What a reader has in front of them, found as they would find it: by role and name. */
export interface Screen {
  readonly root: HTMLElement;
  readonly findAll: (role: Role, name?: string | RegExp) => readonly HTMLElement[];
  /** The only element of that role and name; throws with the names there are where it is missing or not alone. */
  readonly find: (role: Role, name?: string | RegExp) => HTMLElement;
  readonly click: (role: Role, name?: string | RegExp) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly text: () => string;
}

/** The text of an element with runs of white space as one space; without what is hidden from everybody. */
export function readText(element: Element): string {
  return (element.textContent ?? '').replaceAll(/[\s\u{2068}\u{2069}]+/gu, ' ').trim();
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.closest('label');
  return typeof label === 'string' ? label : readText(label ?? element);
}

/** More frames than there are sections in a row that have nothing to show. */
const quietFrames = 4;

/** Waits for the frames behind which the rest is drawn of what is drawn bit by bit. */
export async function settle(root: Element): Promise<void> {
  const count = (): number => root.querySelectorAll('*').length;
  let before = -1;
  for (let quiet = 0; quiet < quietFrames; quiet += 1) {
    if (count() !== before) quiet = 0;
    before = count();
    await act(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

// Preact runs what is left to do after a frame, at the latest 35 ms later: the page must still be there then.
const preactWaits = 35;
afterAll(async () => {
  for (const root of document.body.children) render(null, root);
  await new Promise((resolve) => setTimeout(resolve, 2 * preactWaits));
});

/** Draws `element` into a page of its own. */
export async function show(element: ComponentChild): Promise<Screen> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(element, root));
  const findAll: Screen['findAll'] = (role, name = /^/) =>
    [...root.querySelectorAll<HTMLElement>(selectors[role])].filter((found) =>
      typeof name === 'string' ? nameOf(found) === name : name.test(nameOf(found)),
    );
  const find: Screen['find'] = (role, name) => {
    const [found, ...others] = findAll(role, name);
    if (found && others.length === 0) return found;
    const names = findAll(role).map(nameOf).join('\n');
    throw new Error(
      `${others.length + (found ? 1 : 0)} of role ${role} named ${String(name)}. There are:\n${names}`,
    );
  };
  return {
    root,
    findAll,
    find,
    click: async (role, name) => {
      await act(async () => find(role, name).click());
      await settle(root);
    },
    type: (text) =>
      act(() => {
        const field = find('searchbox') as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text: () => readText(root),
  };
}
