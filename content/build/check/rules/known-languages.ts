import { listEntries } from '../list-entries.ts';
import { listTranslations } from '../list-translations.ts';
import type { Rule } from '../rule.ts';

export const knownLanguages: Rule = {
  name: 'known-languages',
  why: 'A text is in a language that is published, and it is said how each translation was made.',
  check: ({ facts, at }) => {
    const published = Object.entries(facts.languages);
    const english = facts.languages['en'];
    const states = published
      .filter(([language, { translation }]) => language !== 'en' && !translation)
      .map(([language]) =>
        at(
          'languages.yaml',
          [language],
          `It is not said how the texts in "${language}" were made.`,
          'Add translation: with status, made and date.',
        ),
      );
    const source =
      english && !english.translation
        ? []
        : [
            at(
              'languages.yaml',
              ['en'],
              'English is what is translated from.',
              'Give en: with its locale only.',
            ),
          ];
    const texts = listTranslations(facts)
      .filter(({ language }) => !(language in facts.languages))
      .map(({ path, keys, language }) =>
        at(path, keys, `"${language}" is not published.`, 'Correct the tag, or add it to languages.yaml.'),
      );
    const entries = listEntries(facts).flatMap(({ path, entry }) =>
      Object.keys(entry.translation ?? {})
        .filter((language) => language === 'en' || !(language in facts.languages))
        .map((language) =>
          at(path, ['translation', language], `"${language}" has no translation.`, 'Delete the line.'),
        ),
    );
    return [...source, ...states, ...texts, ...entries];
  },
};
