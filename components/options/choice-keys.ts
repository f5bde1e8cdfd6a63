import type { MessageKey } from '../../content/wording/create-translator.ts';
import type { Choices } from '../../content/policy/choices.ts';

/** The message for the name of each choice. */
export const choiceNames: Readonly<Record<keyof Choices | 'language', MessageKey>> = {
  opening: 'choiceOpening',
  side: 'choiceSide',
  textSize: 'choiceTextSize',
  theme: 'choiceTheme',
  language: 'choiceLanguage',
};

/** The message for each value of each choice, in the order in which they are offered. */
export const choiceValues: { readonly [Name in keyof Choices]: Readonly<Record<Choices[Name], MessageKey>> } =
  {
    opening: { 'when-there-is-room': 'openingRoom', 'tab-only': 'openingTab' },
    side: { 'inline-end': 'sideEnd', 'inline-start': 'sideStart' },
    textSize: { small: 'textSmall', medium: 'textMedium', large: 'textLarge' },
    theme: { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' },
  };
