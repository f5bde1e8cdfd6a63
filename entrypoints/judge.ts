import { vocabulary } from 'virtual:detector-vocabulary';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listTexts } from '../content/article/list-texts.ts';
import { judgePage } from '../content/detection/judge-page.ts';
import { askStorageForPanel } from '../content/platform/ask-storage-for-panel.ts';
import { offerJudge } from '../content/platform/isolated-world.ts';

export default defineUnlistedScript(() =>
  offerJudge({
    judge: (earlier) => {
      const judgement = judgePage(document, location.href, vocabulary, earlier);
      if (judgement.verdict === 'talks')
        askStorageForPanel((keys) => browser.storage.local.get<Record<string, unknown>>(keys));
      return judgement;
    },
    listTexts: () => listTexts(document, location.href),
  }),
);
