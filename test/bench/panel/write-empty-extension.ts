import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The element that the empty extension puts on a page. */
export const emptyElement = 'empty-reference';

const background = `chrome.runtime.onInstalled.addListener(() => chrome.scripting.registerContentScripts([
  { id: 'empty', js: ['empty.js'], runAt: 'document_end', matches: ['*://*/*'] },
]));`;
const content = `const host = document.createElement('${emptyElement}');
host.attachShadow({ mode: 'closed' }).innerHTML =
  '<div style="position:fixed;inset:0 0 auto auto;width:300px;height:300px;background:#eee"></div>';
document.documentElement.append(host);`;

/** A folder with an extension that does nothing but put an empty box on every page as soon as the detector would run. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ceasefire-context-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'empty.js'), content);
  return folder;
}
