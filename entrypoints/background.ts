import { defineBackground } from 'wxt/utils/define-background';
import { applyRegistration } from '../content/platform/apply-registration.ts';
import { answerBackgroundMessages } from '../content/platform/answer-messages.ts';
import { browser } from '../content/platform/browser.ts';
import { listGrantedHosts, watchHostAccess } from '../content/platform/host-access.ts';
import { startInTabs } from '../content/platform/reach-open-tabs.ts';

export default defineBackground(() => {
  answerBackgroundMessages();
  watchHostAccess(() => void applyRegistration());
  browser.runtime.onStartup.addListener(() => void applyRegistration());
  browser.runtime.onInstalled.addListener(async () => {
    // Browsers forget registered scripts when an extension is updated, and run none in tabs that are open already.
    await applyRegistration();
    await startInTabs(await listGrantedHosts());
  });
});
