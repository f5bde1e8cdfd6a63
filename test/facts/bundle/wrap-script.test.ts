import { describe, expect, it } from 'vitest';
import { wrapScript } from '../../../content/build/bundle/wrap-script.ts';

/** What the wrapping of a script needs of a page. */
interface FakePage {
  readonly document: { readonly readyState: DocumentReadyState };
  readonly scheduler?: { readonly postTask: (task: () => void, options: object) => void };
  readonly setTimeout?: (task: () => void) => void;
  ceasefireContext?: { parts?: object; signals?: EventTarget };
}

/** Runs a script in the wrapping of `file` on `page`; the answer tells how often it ran. */
function run(file: string, page: FakePage): () => number {
  const { before, behind } = wrapScript(file);
  const script = `${before}\n(function(){ran()})();\n${behind}`;
  let times = 0;
  const { document, setTimeout: later } = page;
  // The wrapping is text that only a page runs.
  // oxlint-disable-next-line no-new-func
  new Function('globalThis', 'document', 'setTimeout', 'ran', script)(page, document, later, () => {
    times += 1;
  });
  return () => times;
}

describe('the detector', () => {
  const detector = 'content-scripts/detector.js';

  it('waits for a task of its own while the page comes, before what the page has planned', () => {
    const tasks: [task: () => void, options: object][] = [];
    const ran = run(detector, {
      document: { readyState: 'loading' },
      scheduler: { postTask: (...task) => tasks.push(task) },
    });
    expect([ran(), tasks[0]?.[1]]).toEqual([0, { priority: 'user-blocking' }]);
    tasks[0]?.[0]();
    expect(ran()).toBe(1);
  });

  it('does so in browsers without a scheduler too', () => {
    const tasks: (() => void)[] = [];
    const ran = run(detector, {
      document: { readyState: 'loading' },
      setTimeout: (task) => void tasks.push(task),
    });
    expect(ran()).toBe(0);
    tasks[0]?.();
    expect(ran()).toBe(1);
  });

  it('runs at once in a page that is there', () => {
    expect(run(detector, { document: { readyState: 'interactive' } })()).toBe(1);
  });
});

describe('the panel’s script', () => {
  const sidebar = 'content-scripts/sidebar.js';
  const page = (): FakePage => ({ document: { readyState: 'complete' } });

  it('runs at once where its parts came before it', () => {
    expect(run(sidebar, { ...page(), ceasefireContext: { parts: {} } })()).toBe(1);
  });

  it('waits for its parts where it overtook them, and runs once', () => {
    const own = page();
    const ran = run(sidebar, own);
    expect(ran()).toBe(0);
    for (let round = 0; round < 2; round += 1) {
      Object.assign(own.ceasefireContext ?? {}, { parts: {} });
      own.ceasefireContext?.signals?.dispatchEvent(new Event('parts'));
    }
    expect(ran()).toBe(1);
  });

  it('does not run without parts where another has taken them', () => {
    const own = page();
    const ran = run(sidebar, own);
    own.ceasefireContext?.signals?.dispatchEvent(new Event('parts'));
    expect(ran()).toBe(0);
  });

  it('keeps what is in the isolated world already', () => {
    const signals = new EventTarget();
    const own = { ...page(), ceasefireContext: { signals } };
    run(sidebar, own);
    expect(own.ceasefireContext.signals).toBe(signals);
  });
});

it('wraps no script that is not named', () => {
  expect(wrapScript('background.js')).toEqual({ before: '', behind: '' });
});
