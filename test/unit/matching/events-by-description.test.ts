import { describe, expect, test } from 'vitest';
import { readStory } from './read-story.ts';

/** The events that a sentence in an article of July 2026 names by what and when. */
const eventsIn = (language: string, sentence: string): readonly string[] =>
  readStory(language, ['Gaza', sentence], '2026-07-01')
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);

describe('an event without a name of its own', () => {
  test.each([
    [
      'en',
      'cairo-round-2024-08',
      'A round of negotiations in Cairo in August 2024 had ended without a deal.',
    ],
    [
      'en',
      'hamas-counterproposal-2024-02',
      'A counterproposal of three 45-day phases was dismissed at the time.',
    ],
    [
      'en',
      'medicine-for-aid-2024-01',
      'Qatar and France brokered a deal to deliver medicine to the hostages.',
    ],
    [
      'en',
      'qatar-channel-first-releases-2023-10',
      'Judith and Natalie Raanan were the first whom Hamas let go.',
    ],
    ['en', 'qatar-reviews-role-2024-04', 'Qatar said it was reassessing its role as a mediator.'],
    [
      'en',
      'dec-2025-miami-mediators',
      'Envoys of the mediators gathered in Miami to speak of the second phase.',
    ],
    [
      'en',
      'feb-2026-board-of-peace-meeting',
      'The inaugural meeting of the Board of Peace took place in Washington.',
    ],
    ['en', 'unsc-veto-2025-06-04', 'The United States vetoed a similar text in June 2025.'],
    ['en', 'unsc-veto-2024-02-20', 'An Algerian draft resolution was the third to fall.'],
    ['en', 'unsc-veto-2024-03-22', 'Russia and China vetoed an American text.'],
    [
      'en',
      'israel-two-month-offer-2024-01',
      'Israel had offered a pause of up to two months in return for all hostages.',
    ],
    ['en', 'talks-2024-12-11', 'The December 2024 talks came near an agreement.'],
    [
      'fr',
      'talks-2024-12-11',
      'Lors des négociations de décembre 2024, les deux parties se disaient proches.',
    ],
    ['fr', 'unsc-veto-2025-09-18', 'Un sixième veto américain a bloqué le texte.'],
    [
      'de',
      'qatar-reviews-role-2024-04',
      'Katar überdenkt seine Vermittlerrolle zwischen Israel und der Hamas.',
    ],
    ['de', 'talks-2024-12-11', 'Bei den Gesprächen im Dezember 2024 war von Nähe die Rede.'],
    ['es', 'talks-2024-07-02', 'En las negociaciones de julio de 2024 se acercaron las posturas.'],
    ['es', 'unsc-veto-2024-03-22', 'Rusia y China vetaron un texto de Estados Unidos.'],
    ['he', 'talks-2024-12-11', 'בשיחות בדצמבר 2024 דווח על התקדמות בין ישראל לחמאס.'],
    ['he', 'unsc-veto-2024-11-20', 'וטו אמריקאי בנובמבר 2024 בלם את ההחלטה על עזה.'],
    ['ar', 'cairo-round-2024-08', 'في محادثات القاهرة في أغسطس 2024 لم يتفق الطرفان.'],
    ['ar', 'qatar-reviews-role-2024-04', 'قالت قطر إنها تعيد تقييم دورها في الوساطة بين إسرائيل وحماس.'],
  ])('is found by what articles in %s say of it: %s', (language, id, sentence) => {
    expect(eventsIn(language, sentence)).toEqual([id]);
  });

  test.each([
    ['talks about something else in the same town', 'Iran and the United States held talks in Rome.'],
    [
      'envoys of another war in the same town',
      'The envoy met Ukrainian negotiators in Miami before he flew to Israel.',
    ],
    ['what has not happened', 'Russia and China may veto the American text on Gaza.'],
    ['a warning, of which there were several', 'The president issued a last warning to Hamas.'],
    ['a month of another year', 'The December 2022 talks were about gas.'],
    ['a minister’s veto', 'The minister threatened to veto any deal.'],
  ])('is not taken for %s', (_what, sentence) => {
    expect(eventsIn('en', sentence)).toEqual([]);
  });
});
