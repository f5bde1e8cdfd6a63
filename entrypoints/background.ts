import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../content/platform/answer-commands.ts';
import { answerBackgroundMessages } from '../content/platform/answer-messages.ts';
import { followChanges } from '../content/platform/follow-changes.ts';
import { followNavigation } from '../content/platform/follow-navigation.ts';
import { forgetClosedTabs } from '../content/platform/opened-store.ts';

export default defineBackground(() => {
  answerBackgroundMessages();
  answerCommands();
  followChanges();
  followNavigation();
  forgetClosedTabs();
});
