import { vocabulary } from 'virtual:detector-vocabulary';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listTexts } from '../content/article/list-texts.ts';
import { judgePage } from '../content/detection/judge-page.ts';
import { offerJudge } from '../content/platform/page/isolated-world.ts';

export default defineUnlistedScript(() =>
  offerJudge({
    judge: (earlier) => judgePage(document, location.href, vocabulary, earlier),
    listTexts: () => listTexts(document, location.href),
  }),
);
