import '../../components/styles/theme.css';
import '../../components/styles/record.css';
import '../../components/styles/controls.css';
import '../../components/styles/popup.css';

const root = document.querySelector('#popup');

/** The longest that a page waits which the browser does not show, ms. */
const unseen = 500;

/**
 * Resolves when what the page's own HTML shows is painted. Chromium shows a popup, and gives it frames, only once its page
 * is loaded; a page that stays hidden is filled all the same, somewhat later.
 */
function waitForFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, unseen);
  });
}

// What fills the popup is loaded when its frame is there: run before, it would keep the frame back.
const filling = waitForFirstFrame().then(() => import('./start-popup.tsx'));
if (root)
  filling
    .then(({ startPopup }) => startPopup(root))
    .catch(() => {
      // The messages travel with the facts: where they cannot be read, English is all there is.
      root.textContent = 'The record could not be read. Install the extension again to mend this.';
    });
