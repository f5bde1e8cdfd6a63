import { describe, expect, it } from 'vitest';
import { listWrittenForms } from '../../../content/build/compile/list-written-forms.ts';
import { formatList } from '../../../content/wording/format-list.ts';

const known = ['Israel', 'Irán'];

describe.each(['en-GB', 'ar-u-nu-latn', 'es-ES', 'he', 'fr-FR'])('in %s words in a row', (locale) => {
  const language = { locale, written: listWrittenForms(locale, [], [], [known]) };

  it.each([
    ['that the compiler knew', known],
    ['that it did not know', ['Doha', 'Israel', 'Irán']],
    ['that are one word', ['Doha']],
  ])('%s are written as the browser writes them', (_, words) => {
    expect(formatList(words, language)).toBe(new Intl.ListFormat(locale).format(words));
  });

  it('that are none are no text', () => {
    expect(formatList([], language)).toBe('');
  });
});
