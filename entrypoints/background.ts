import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../content/platform/background/answer-commands.ts';
import { answerBackgroundMessages } from '../content/platform/background/answer-messages.ts';
import { followChanges } from '../content/platform/background/follow-changes.ts';
import { followNavigation } from '../content/platform/background/follow-navigation.ts';
import { forgetClosedTabs } from '../content/platform/background/opened-store.ts';

export default defineBackground(() => {
  answerBackgroundMessages();
  answerCommands();
  followChanges();
  followNavigation();
  forgetClosedTabs();
});
