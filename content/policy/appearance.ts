import { chooseLanguage } from './choose-language.ts';
import type { Settings } from './settings.ts';

/** Attributes by which the styles (theme.css) follow the reader's choices; for the element with `theme`. */
export interface Appearance {
  readonly 'data-theme': Settings['theme'];
  readonly 'data-text-size': Settings['textSize'];
}

/** How popup and pages of the extension are to look under `settings`. */
export function describeAppearance({ theme, textSize }: Settings): Appearance {
  return { 'data-theme': theme, 'data-text-size': textSize };
}

/** The published language to show: the reader's fixed one, or the one closest to `follow` (the article's, the browser's). */
export function chooseShownLanguage({ language }: Settings, follow: string): string {
  return chooseLanguage(language === 'article' ? follow : language);
}
