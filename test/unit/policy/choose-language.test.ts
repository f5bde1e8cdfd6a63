import { describe, expect, it } from 'vitest';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { readFacts } from '../../../content/build/read/read-facts.ts';
import { listLanguages } from '../../../content/build/read/read-messages.ts';
import { chooseLanguage, chooseMatching, languageNames } from '../../../content/policy/choose-language.ts';

const matched = Object.keys(readFacts(factsRoot).facts?.matching ?? {});

describe('the language of the panel', () => {
  it('is one of those that have a file of messages', () => {
    expect([...languageNames.keys()].sort()).toEqual([...listLanguages()].sort());
  });

  it.each(listLanguages())('is %s for an article in it, whatever its region and case', (language) => {
    expect(chooseLanguage(language)).toBe(language);
    expect(chooseLanguage(`${language.toUpperCase()}-XX`)).toBe(language);
  });

  it.each(['', 'tlh', 'e', 'english', '-', 'constructor'])('is English for %j', (wanted) => {
    expect(chooseLanguage(wanted)).toBe('en');
  });
});

describe('the language in which an article is read against the record', () => {
  it.each(matched)('is %s for an article in it, as the editors have written matching for it', (language) => {
    expect(chooseMatching(`${language}-XX`)).toBe(language);
  });

  it('is English where there is none', () => {
    expect(matched).toContain('en');
    expect(chooseMatching('tlh')).toBe('en');
  });
});
