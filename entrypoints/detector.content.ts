import { hints } from 'virtual:detector-vocabulary';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { decodePath } from '../content/article/decode-address.ts';
import { hintAtTalks, tellHint } from '../content/detection/hint-at-talks.ts';
import { runDetector } from '../content/platform/page/run-detector.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (ctx) =>
    runDetector(ctx, browser, {
      ofAddress: () => tellHint(decodePath(location.href), hints),
      ofPage: () => hintAtTalks(document, location.href, hints),
    }),
});
