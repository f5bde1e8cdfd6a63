import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSidebar } from './start-sidebar.tsx';

export default defineContentScript({
  registration: 'runtime',
  main: startSidebar,
});
