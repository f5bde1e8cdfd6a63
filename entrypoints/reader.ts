import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareIsolatedWorld } from '../content/platform/page/isolated-world.ts';
import { readArticleView } from '../content/platform/page/read-article-view.ts';

// Apart from the panel, which is drawn before the article is read, and need not wait for this.
export default defineUnlistedScript(() => {
  shareIsolatedWorld().readArticle = readArticleView;
});
