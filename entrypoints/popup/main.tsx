import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/record.css';
import '../../components/styles/popup.css';
import { createTranslator } from '../../content/locales/create-translator.ts';
import { loadFacts } from '../../content/platform/facts-store.ts';
import { chooseLanguage } from '../../content/policy/choose-language.ts';
import { dayOf } from '../../content/policy/freshness.ts';
import { PopupPageView } from './PopupPageView.tsx';

const root = document.querySelector('#popup');

async function start(container: Element): Promise<void> {
  const { facts, sources } = await loadFacts(chooseLanguage(navigator.language));
  const t = createTranslator(facts.locale, facts.messages);
  document.documentElement.lang = facts.language;
  document.documentElement.dir = facts.direction;
  const record = { facts, sources, t, today: dayOf(new Date()), published: null, lastLook: null };
  render(<PopupPageView record={record} />, container);
}

if (root) {
  start(root).catch(() => {
    // The messages travel with the facts: where they cannot be read, English is all there is.
    root.textContent = 'The record could not be read. Install the extension again to mend this.';
  });
}
