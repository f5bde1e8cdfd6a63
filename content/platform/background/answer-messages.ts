import type { Runtime } from 'webextension-polyfill';
import { chooseShownLanguage } from '../../policy/appearance.ts';
import { chooseLanguage } from '../../policy/choose-language.ts';
import type { Settings } from '../../policy/settings.ts';
import { identifySite } from '../../policy/site-identity.ts';
import { decidePageState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { listGrantedHosts } from '../host-access.ts';
import {
  injectJudge,
  injectLanguage,
  injectMarkStyle,
  injectReader,
  injectSidebar,
  injectSidebarOnce,
} from './inject-scripts.ts';
import { recallOpened, rememberOpened } from './opened-store.ts';
import { askPage } from '../ask-page.ts';
import { serveMessages } from './serve-messages.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { settle } from './settle.ts';
import { showIcon } from './show-icon.ts';
import { showSiteState } from './show-site-state.ts';
import { applySiteSwitch } from './switch-site.ts';

const titles = { talks: 'titleContext', nearby: 'titleNearby', none: 'titleQuiet' } as const;
const icons = { talks: 'context', nearby: 'nearby', none: 'quiet' } as const;

/** The tab whose page asks that something be put on it. */
function tabOf({ tab, frameId }: Runtime.MessageSender): number {
  if (tab?.id === undefined || frameId !== 0) throw new Error('There is no page to put it on.');
  return tab.id;
}

/** The address a message comes from, by the browser's word: a tab may not know yet that its next page has begun to come. */
function urlOf({ tab, url }: Runtime.MessageSender): string {
  return url ?? tab?.url ?? '';
}

/** Whether a message comes from a page of the extension itself (popup, options) and not from a website. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** The tab that a message comes from and the settings, where its site is on; else null, and its icon says why. */
async function findPageThatIsOn(
  sender: Runtime.MessageSender,
): Promise<{ readonly tabId: number; readonly settings: Settings } | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return null;
  const [{ settings }, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
  const state = decidePageState(urlOf(sender), settings, granted, Date.now());
  if (state.kind === 'on') return { tabId, settings };
  void showSiteState(tabId, state);
  return null;
}

/** Whether an address that a page names is one of its own site: it may speak of no other. */
function isOfSender(address: string, sender: Runtime.MessageSender): boolean {
  return identifySite(address) === identifySite(urlOf(sender));
}

/** Answers everything the pages' scripts and the popup ask of the background. */
export function answerBackgroundMessages(): void {
  serveMessages({
    hinted: async ({ panelComing }, sender) => {
      const page = await findPageThatIsOn(sender);
      if (!page) return false;
      const { tabId, settings } = page;
      // Both at once: the judge, which is small, is there and done while the panel's files are still read.
      const judge = injectJudge(tabId);
      if (panelComing === null) await judge;
      else {
        const panel = injectSidebar(tabId, chooseShownLanguage(settings, panelComing));
        // A panel that cannot come is no reason to ask again: the page is judged.
        await Promise.all([judge, panel.catch(() => undefined)]);
      }
      return true;
    },
    judged: async ({ verdict, language, panelPresent }, sender) => {
      const page = await findPageThatIsOn(sender);
      if (!page) return false;
      const { tabId, settings } = page;
      const isWanted = verdict === 'talks';
      const injected =
        isWanted && !panelPresent ? injectSidebar(tabId, chooseShownLanguage(settings, language)) : undefined;
      // The browser works off one after the other what it is asked: first what the reader waits for.
      void showIcon(tabId, icons[verdict], browser.i18n.getMessage(titles[verdict]));
      await injected;
      return isWanted;
    },
    switchSite: async ({ site, on }, sender) => {
      const wanted = isOwnPage(sender) ? site : identifySite(urlOf(sender));
      if (wanted === null || (on && !isOwnPage(sender)))
        throw new Error('A page may only switch its own site off.');
      await applySiteSwitch(wanted, on);
      return null;
    },
    nameSite: async (_payload, sender) => identifySite(urlOf(sender)),
    showOnce: async ({ tabId }, sender) => {
      if (!isOwnPage(sender)) throw new Error('Only the popup may ask for the panel.');
      const [{ settings }, report] = await Promise.all([loadSettings(), askPage(tabId, 'report')]);
      const follow = report?.language ?? browser.i18n.getUILanguage();
      await injectSidebarOnce(tabId, chooseShownLanguage(settings, follow));
      return null;
    },
    rememberOpened: async (opened, sender) => {
      if (sender.tab && isOfSender(opened.address, sender)) await rememberOpened(sender.tab, opened);
      return null;
    },
    recallOpened: async ({ address }, sender) =>
      sender.tab && isOfSender(address, sender) ? recallOpened(sender.tab, address) : [],
    loadLanguage: async ({ language }, sender) => {
      await injectLanguage(tabOf(sender), chooseLanguage(language));
      return null;
    },
    loadReader: async ({ language }, sender) => {
      await injectReader(tabOf(sender), language);
      return null;
    },
    styleMarks: async (_payload, sender) => {
      await injectMarkStyle(tabOf(sender));
      return null;
    },
    chooseLanguage: async ({ language }, { tab }) => {
      const chosen = language === 'article' ? language : chooseLanguage(language);
      if (tab?.incognito !== true) await changeSettings((settings) => ({ ...settings, language: chosen }));
      return null;
    },
    settle: async (_payload, sender) => {
      if (!isOwnPage(sender)) throw new Error('Only the pages of the extension may ask for this.');
      await settle();
      return null;
    },
  });
}
