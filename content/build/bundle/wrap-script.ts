/** What stands before and behind a script, outside what is minified. */
interface Wrapping {
  readonly before: string;
  readonly behind: string;
}

/** A page runs almost all of it, once: Chromium then compiles it in one go and reads nothing twice. */
const calledOnLoad: Wrapping = { before: '//# allFunctionsCalledOnLoad', behind: '' };

/**
 * Browsers run it in the middle of the task in which a page begins to come. There it is only skimmed, and runs in a task of its
 * own, before what the page itself has planned; in a page that is there, at once. Written as next-task.ts is when it is minified,
 * so that it costs next to nothing in a compressed script.
 */
const atDocumentStart: Wrapping = {
  before:
    '(t=>{let{scheduler:e}=globalThis;document.readyState!==`loading`?t():e?.postTask?e.postTask(t,{priority:`user-blocking`}):setTimeout(t)})(()=>{',
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
