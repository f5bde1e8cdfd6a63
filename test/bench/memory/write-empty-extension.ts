import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'A content script that does nothing',
  version: '1.0.0',
  permissions: ['scripting'],
  host_permissions: ['*://*/*'],
  background: { service_worker: 'background.js' },
};

/** As the extension does it: registered at run time, in a world of its own, when the page is idle. */
const background = `chrome.runtime.onInstalled.addListener(() => chrome.scripting.registerContentScripts([
  { id: 'empty', js: ['empty.js'], matches: ['*://*/*'], runAt: 'document_idle' },
]));\n`;

/** Writes into `folder` an extension whose only script on a page is empty: what memory is measured above. */
export function writeEmptyExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'empty.js'), '');
}
