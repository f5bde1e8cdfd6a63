import type { Runtime } from 'webextension-polyfill';
import { chooseLanguage } from '../policy/choose-language.ts';
import { identifySite } from '../policy/site-identity.ts';
import { decideSiteState } from '../policy/site-state.ts';
import { browser } from './browser.ts';
import { listGrantedHosts } from './host-access.ts';
import { injectSidebar, injectSidebarOnce } from './inject-scripts.ts';
import { serveMessages } from './serve-messages.ts';
import { loadSettings } from './settings-store.ts';
import { showIcon } from './show-icon.ts';
import { applySiteSwitch } from './switch-site.ts';

const titles = { talks: 'titleContext', nearby: 'titleNearby', none: 'titleQuiet' } as const;
const icons = { talks: 'context', nearby: 'nearby', none: 'quiet' } as const;

/** The site a message comes from, by the browser's word; null where it is no website. */
function siteOf({ tab, url }: Runtime.MessageSender): string | null {
  return identifySite(tab?.url ?? url ?? '');
}

/** Whether a message comes from a page of the extension itself (popup, options) and not from a website. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Answers everything the pages' scripts and the popup ask of the background. */
export function answerBackgroundMessages(): void {
  serveMessages({
    judged: async ({ verdict, language, panelPresent }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId !== 0) return false;
      const [{ settings }, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
      const state = decideSiteState(siteOf(sender), settings, granted, Date.now());
      if (state.kind !== 'on') return false;
      void showIcon(tabId, icons[verdict], browser.i18n.getMessage(titles[verdict]));
      if (verdict !== 'talks') return false;
      if (!panelPresent) await injectSidebar(tabId, chooseLanguage(language));
      return true;
    },
    switchSite: async ({ site, on }, sender) => {
      const wanted = isOwnPage(sender) ? site : siteOf(sender);
      if (wanted === null || (on && !isOwnPage(sender)))
        throw new Error('A page may only switch its own site off.');
      await applySiteSwitch(wanted, on, browser.i18n.getMessage('titleOff'));
      return null;
    },
    showOnce: async ({ tabId }, sender) => {
      if (!isOwnPage(sender)) throw new Error('Only the popup may ask for the panel.');
      await injectSidebarOnce(tabId, 'en');
      return null;
    },
  });
}
