import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../../content/build/read-messages.ts';
import { chooseLanguage, publishedLanguages } from '../../../content/policy/choose-language.ts';

describe('the language of the panel', () => {
  it('is one of those that have a file of messages', () => {
    expect([...publishedLanguages].sort()).toEqual([...listLanguages()].sort());
  });

  it.each(listLanguages())('is %s for an article in it, whatever its region and case', (language) => {
    expect(chooseLanguage(language)).toBe(language);
    expect(chooseLanguage(`${language.toUpperCase()}-XX`)).toBe(language);
  });

  it.each(['', 'tlh', 'e', 'english', '-', 'constructor'])('is English for %j', (wanted) => {
    expect(chooseLanguage(wanted)).toBe('en');
  });
});
