import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/record.css';
import '../../components/styles/controls.css';
import '../../components/styles/options.css';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { readShortcuts } from '../../content/platform/own-pages/read-shortcuts.ts';
import { OptionsPageView } from './OptionsPageView.tsx';

const root = document.querySelector('#options');

async function start(container: Element): Promise<void> {
  const [record, shortcuts] = await Promise.all([loadRecord(document), readShortcuts()]);
  render(<OptionsPageView record={record} shortcuts={shortcuts} />, container);
}

if (root) {
  start(root).catch(() => {
    // The messages travel with the facts: where they cannot be read, English is all there is.
    root.textContent = 'The settings could not be shown. Install the extension again to mend this.';
  });
}
