import type { Words } from '../../model/compiled-facts.ts';
import type { ByLanguage } from '../read/by-language.ts';

/** The text in `language`; where it is missing, the English one, marked as such. */
export function localize(text: ByLanguage, language: string): Words | readonly Words[] {
  const spoken = text[language];
  if (spoken !== undefined) return spoken;
  const mark = (english: string): Words => ({ text: english, language: 'en' });
  const english = text['en'] ?? '';
  return typeof english === 'string' ? mark(english) : english.map(mark);
}
