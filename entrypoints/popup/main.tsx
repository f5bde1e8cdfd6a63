import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/record.css';
import '../../components/styles/controls.css';
import '../../components/styles/popup.css';
import { loadRecord } from '../../content/platform/load-record.ts';
import { readPopupPage } from '../../content/platform/read-popup-page.ts';
import { readShortcuts } from '../../content/platform/read-shortcuts.ts';
import { PopupPageView } from './PopupPageView.tsx';

const root = document.querySelector('#popup');

async function start(container: Element): Promise<void> {
  const [record, shortcuts, reading] = await Promise.all([
    loadRecord(document),
    readShortcuts(),
    readPopupPage(),
  ]);
  container.replaceChildren();
  render(<PopupPageView record={record} shortcuts={shortcuts} firstReading={reading} />, container);
}

if (root) {
  start(root).catch(() => {
    // The messages travel with the facts: where they cannot be read, English is all there is.
    root.textContent = 'The record could not be read. Install the extension again to mend this.';
  });
}
