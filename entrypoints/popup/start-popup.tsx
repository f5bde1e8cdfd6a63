import { render } from 'preact';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { readPopupPage } from '../../content/platform/own-pages/read-popup-page.ts';
import { readShortcuts } from '../../content/platform/own-pages/read-shortcuts.ts';
import { PopupPageView } from './PopupPageView.tsx';

/** Reads everything that the popup shows, all at the same time, and draws it in `container`; rejects where a file is missing. */
export async function startPopup(container: Element): Promise<void> {
  const [record, shortcuts, reading] = await Promise.all([
    loadRecord(document),
    readShortcuts(),
    readPopupPage(),
  ]);
  container.replaceChildren();
  render(<PopupPageView record={record} shortcuts={shortcuts} firstReading={reading} />, container);
}
