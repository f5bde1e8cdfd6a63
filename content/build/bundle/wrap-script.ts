/** What stands before and behind a script, outside what is minified. */
interface Wrapping {
  readonly before: string;
  readonly behind: string;
}

/** A page runs almost all of it, once: Chromium then compiles it in one go and reads nothing twice. */
const calledOnLoad: Wrapping = { before: '//# allFunctionsCalledOnLoad', behind: '' };

/**
 * Browsers run it in the middle of the task in which a page begins to come. There it is only skimmed, and runs in a task of its
 * own; who sends it to a page with `executeScript` is answered once it has run. A timer, not next-task.ts: the first use of
 * `document` or `scheduler` has a browser make what scripts see of it, which takes it as long as skimming the script.
 */
const atDocumentStart: Wrapping = {
  before: 'new Promise(r=>setTimeout(r)).then(()=>{',
  behind: '});',
};

/**
 * It runs once its parts are there (see panel-parts-plugin.ts), which mostly come before it. The brackets around the function
 * tell engines that it is called at once.
 */
const onParts: Wrapping = {
  before:
    "(s=>{let w=globalThis.ceasefireContext??={};w.parts?s():(w.signals??=new EventTarget).addEventListener('parts',()=>w.parts&&s(),{once:true})})((function(){",
  behind: '}));',
};

const wrappings: Readonly<Record<string, Wrapping>> = {
  'content-scripts/detector.js': atDocumentStart,
  'content-scripts/sidebar.js': onParts,
  'judge.js': calledOnLoad,
  'reader.js': calledOnLoad,
};

/** How the script `file` (path in the built extension) is wrapped; most are not. */
export const wrapScript = (file: string): Wrapping => wrappings[file] ?? { before: '', behind: '' };
