import { describe, expect, it } from 'vitest';
import { wrapScript } from '../../../content/build/bundle/wrap-script.ts';

/** What the wrapping of a script needs of a page. */
interface FakePage {
  readonly setTimeout?: (task: () => void) => void;
  ceasefireContext?: { parts?: object; signals?: EventTarget };
}

/** Runs a script in the wrapping of `file` on `page`; the answer tells how often it ran. */
function run(file: string, page: FakePage): () => number {
  const { before, behind } = wrapScript(file);
  const script = `${before}\n(function(){ran()})();\n${behind}`;
  let times = 0;
  // The wrapping is text that only a page runs.
  // oxlint-disable-next-line no-new-func
  new Function('globalThis', 'setTimeout', 'ran', script)(page, page.setTimeout, () => {
    times += 1;
  });
  return () => times;
}

describe('the detector', () => {
  const detector = 'content-scripts/detector.js';

  it('waits for a task of its own and asks the page for nothing before', async () => {
    const tasks: (() => void)[] = [];
    const ran = run(detector, { setTimeout: (task) => void tasks.push(task) });
    await Promise.resolve();
    expect([ran(), tasks.length]).toEqual([0, 1]);
    tasks[0]?.();
    await Promise.resolve();
    expect(ran()).toBe(1);
  });
});

describe('the panel’s script', () => {
  const sidebar = 'content-scripts/sidebar.js';
  it('runs at once where its parts came before it', () => {
    expect(run(sidebar, { ceasefireContext: { parts: {} } })()).toBe(1);
  });

  it('waits for its parts where it overtook them, and runs once', () => {
    const own: FakePage = {};
    const ran = run(sidebar, own);
    expect(ran()).toBe(0);
    for (let round = 0; round < 2; round += 1) {
      Object.assign(own.ceasefireContext ?? {}, { parts: {} });
      own.ceasefireContext?.signals?.dispatchEvent(new Event('parts'));
    }
    expect(ran()).toBe(1);
  });

  it('does not run without parts where another has taken them', () => {
    const own: FakePage = {};
    const ran = run(sidebar, own);
    own.ceasefireContext?.signals?.dispatchEvent(new Event('parts'));
    expect(ran()).toBe(0);
  });

  it('keeps what is in the isolated world already', () => {
    const signals = new EventTarget();
    const own = { ceasefireContext: { signals } };
    run(sidebar, own);
    expect(own.ceasefireContext.signals).toBe(signals);
  });
});

it('wraps no script that is not named', () => {
  expect(wrapScript('background.js')).toEqual({ before: '', behind: '' });
});
