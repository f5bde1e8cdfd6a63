import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSidebar } from './start-sidebar.tsx';

export default defineContentScript({
  registration: 'runtime',
  // Nothing of ours may announce itself to the page.
  noScriptStartedPostMessage: true,
  main: startSidebar,
});
