import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSidebar } from './start-sidebar.ts';

export default defineContentScript({
  registration: 'runtime',
  main: startSidebar,
});
