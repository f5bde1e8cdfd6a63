import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/record.css';
import '../../components/styles/controls.css';
import '../../components/styles/panel.css';
import '../../components/styles/picture.css';
import '../../components/styles/welcome.css';
import { loadRecord } from '../../content/platform/own-pages/load-record.ts';
import { WelcomePageView } from './WelcomePageView.tsx';

const root = document.querySelector('#welcome');

async function start(container: Element): Promise<void> {
  const record = await loadRecord(document);
  render(<WelcomePageView record={record} />, container);
}

if (root) {
  start(root).catch(() => {
    // The messages travel with the facts: where they cannot be read, English is all there is.
    root.textContent = 'The record could not be read. Install the extension again to mend this.';
  });
}
