import { describe, expect, it } from 'vitest';
import { englishStories } from './english-stories.ts';
import { listMentions, readStory } from './read-story.ts';
import { storiesInLanguages } from './stories-in-languages.ts';

const order = (texts: readonly string[], published: string | null = null): readonly string[] =>
  readStory('en', texts, published).mentions.map(({ id }) => id);

describe('the mentions of a story', () => {
  it.each(englishStories.map((story) => [story.about, story] as const))('are found in %s', (_, story) => {
    const read = readStory('en', story.texts, story.published);
    expect(listMentions(read, story.texts)).toEqual(story.mentions);
  });

  it.each(storiesInLanguages.map((story) => [story.about, story] as const))('are found in %s', (_, story) => {
    const read = readStory(story.language, story.texts, story.published);
    expect(listMentions(read, story.texts)).toEqual(story.mentions);
  });

  it('come with what the headline names first, then the lead, then what is named often', () => {
    const texts = [
      'Rafah crossing to reopen in Gaza',
      'Qatar and Egypt spoke of the Philadelphi corridor.',
      'Cairo hosted the round.',
      'The yellow line was discussed in Gaza. The yellow line moved. The Netzarim corridor did not.',
    ];
    expect(order(texts)).toEqual([
      'aid-access',
      'philadelphi-corridor',
      'qatar',
      'egypt',
      'cairo',
      'withdrawal-and-territory',
      'netzarim-corridor',
      'gaza-strip',
    ]);
  });

  it.each([
    ['en', "According to Gaza's health ministry, aid entered."],
    ['fr', "L'accord parlait de corps d'otages et de l'aide."],
  ])('are the same with a straight and with a curly apostrophe: %s', (language, text) => {
    const [straight = [], curly = []] = [text, text.replaceAll("'", '’')].map((story) =>
      listMentions(readStory(language, [story]), [story]),
    );
    expect(straight.some((mention) => mention.includes("'"))).toBe(true);
    expect(curly).toEqual(straight.map((mention) => mention.replaceAll("'", '’')));
  });

  it('rank what every article names last, even in the headline', () => {
    expect(order(['Trump and Netanyahu on Hamas', 'Ron Dermer was in Cairo.'])).toEqual([
      'ron-dermer',
      'cairo',
      'donald-trump',
      'benjamin-netanyahu',
      'hamas',
    ]);
  });

  it('lead to the entries of the record, and a person to what they said', () => {
    const { mentions } = readStory('en', ['Eyal Zamir and the Witkoff framework']);
    expect(mentions.map(({ id, facts }) => [id, facts])).toEqual([
      [
        'may-2025-witkoff-60-day',
        [
          { list: 'events', id: 'may-2025-witkoff-60-day' },
          { list: 'glossary', id: 'witkoff-framework' },
        ],
      ],
      ['eyal-zamir', [{ list: 'statements', id: '2025-07-09-zamir' }]],
    ]);
  });

  it('carry the name the panel shows', () => {
    const { mentions } = readStory('en', ['Erdogan on the ISF']);
    expect(mentions.map(({ id, label }) => [id, label])).toEqual([
      ['recep-tayyip-erdogan', 'Recep Tayyip Erdoğan'],
    ]);
  });

  it('conclude the year of a day from the article’s, and only if it is near', () => {
    const texts = ['News', 'The agreement of 15 January was signed.'];
    expect(order(texts, '2025-02-01')).toContain('january-2025-agreement');
    expect(order(texts, '2025-12-20')).not.toContain('january-2025-agreement');
    expect(order(texts, null)).not.toContain('january-2025-agreement');
  });

  it.each([
    ['en', 'Hamas wants a lasting Gaza ceasefire', 'permanent-vs-temporary'],
    ['de', 'Die Hamas fragt, ob der Krieg danach endgültig endet', 'permanent-vs-temporary'],
    ['de', 'Ein Waffenstillstand: was die erste Phase bringt', 'phase-one-and-phase-two'],
    ['fr', 'Le Hamas échange vingt otages contre mille prisonniers', 'prisoner-list'],
    ['es', 'Israel propone un canje de diez rehenes por cien presos', 'prisoner-list'],
    ['es', 'Un cese al fuego en Gaza', 'ceasefire-truce-pause'],
    ['ar', 'حماس تطلب وقف العدوان', 'permanent-vs-temporary'],
    ['ar', 'إسرائيل تعلن الإفراج عن 300 معتقل', 'prisoner-list'],
    ['ar', 'الكابنيت الإسرائيلي يصوت', 'security-cabinet'],
    ['he', 'האו"ם: לחדש את הסיוע', 'intermediaries-and-un'],
    ['he', 'צה"ל נסוג לקו הצהוב', 'withdrawal-and-territory'],
    ['ar', 'قطر ومصر على اتصال بحماس', 'egypt'],
    ['es', 'Hamás acepta un armisticio', 'ceasefire-truce-pause'],
  ])('are found in the words of the language (%s): %s', (language, headline, id) => {
    expect(readStory(language, [headline]).mentions.map((mention) => mention.id)).toContain(id);
  });

  it('count an ambiguous word by what the paragraphs above are about', () => {
    const texts = ['Hamas answers', 'The text is read in the capital.', 'The open point is the withdrawal.'];
    expect(order(texts)).toContain('withdrawal-and-territory');
    expect(order(['The bank answers', ...texts.slice(1)])).toEqual([]);
  });

  it('are not found where the words stand for something else', () => {
    const texts = ['A permanent seat, a temporary shelter and a truce', 'Un mot en français'];
    expect(order(texts)).toEqual(['ceasefire-truce-pause']);
    const next = ['Hamas on Gaza', 'A day after the strike, and the day after the vote, Israel spoke.'];
    expect(order(next)).not.toContain('governance-of-gaza');
    expect(order(['Hamas and the day after', 'A day-after plan'])).toContain('governance-of-gaza');
  });

  it('know no plan by its name before it was made', () => {
    const texts = ['Hamas on the Gaza peace plan'];
    expect(order(texts, '2024-06-04')).toEqual(['hamas', 'gaza-strip']);
    expect(order(texts, '2025-10-04')).toContain('sep-2025-trump-20-points');
  });

  it('never hold something that had not happened on the article’s day', () => {
    const texts = ['The Witkoff framework, resolution 2803 and the October ceasefire'];
    expect(order(texts, '2024-01-01')).toEqual(['steve-witkoff', 'ceasefire-truce-pause']);
    expect(order(texts, '2026-01-01')).toContain('may-2025-witkoff-60-day');
  });

  it.each([
    ['the place of a later event', 'Hamas on the strike on Doha', '2024-08-01', 'doha'],
    [
      'a crossing that reopened later',
      'Israel on reopening the Rafah crossing',
      '2026-01-15',
      'rafah-crossing',
    ],
  ])('hold %s', (_, headline, published, id) => {
    const { mentions } = readStory('en', [headline], published);
    expect(mentions.flatMap((one) => [one.id, ...one.facts.map((fact) => fact.id)])).toContain(id);
  });

  it('know a plan from the day on that it was spoken of, not only from its last version on', () => {
    const texts = ['Hamas answers the Witkoff outline'];
    const isNamed = (published: string): boolean =>
      readStory('en', texts, published).mentions.some(({ facts }) =>
        facts.some(({ id }) => id === 'witkoff-framework'),
      );
    expect(isNamed('2025-03-01')).toBe(false);
    expect(isNamed('2025-03-05')).toBe(true);
    expect(isNamed('2025-06-30')).toBe(true);
    expect(order(texts, '2025-03-05')).not.toContain('may-2025-witkoff-60-day');
  });

  it.each([
    ['en', 'A permanent cease-fire in Gaza', 'permanent-vs-temporary'],
    ['en', 'Hamas and the October cease-fire', 'oct-2025-ceasefire-in-effect'],
    ['en', 'Hamas on the 20-point peace plan', '20-point-plan'],
    ['en', 'Khaled Meshal of Hamas speaks', 'khaled-meshaal'],
    ['en', 'Hamas names life-sentenced prisoners', 'life-term-prisoners'],
    ['en', 'Israel would withdraw its forces from there, Hamas says', 'withdrawal-and-territory'],
    ['en', 'The next phase of the ceasefire in Gaza', 'phase-one-and-phase-two'],
    [
      'en',
      'Blinken calls the truce proposal for Gaza an extraordinarily generous offer',
      'offer-of-33-hostages-2024-04',
    ],
    ['en', 'Hamas asks for a resumption of humanitarian aid', 'aid-access'],
    ['en', 'A deal before the holy month of Ramadan, Hamas hopes', 'ramadan-target-2024'],
    ['fr', 'Le Qatar suspend sa médiation entre Israël et le Hamas', 'qatar-pauses-mediation-2024-11'],
    ['fr', 'Ezzat al-Rishq parle pour le Hamas', 'izzat-al-rishq'],
    ['ar', 'إسرائيل ستسحب قواتها من غزة', 'withdrawal-and-territory'],
    ['he', 'חמאס מסר רשימת אסירים', 'prisoner-list'],
    ['es', 'Hamás pide el fin total de la guerra', 'permanent-vs-temporary'],
    ['de', 'Hamas hofft auf Amerika', 'united-states'],
  ])('are found by what newsrooms call them (%s): %s', (language, headline, id) => {
    const { mentions } = readStory(language, [headline], '2026-02-01');
    expect(mentions.flatMap((one) => [one.id, ...one.facts.map((fact) => fact.id)])).toContain(id);
  });

  it.each([
    ['en', 'Gaza and Ukraine: Russia withdraws its troops', 'withdrawal-and-territory'],
    ['en', 'The paper withdraws its article on Gaza', 'withdrawal-and-territory'],
    ['en', 'The team withdrew its forces; nothing else', 'withdrawal-and-territory'],
    ['en', 'Gaza debate at the American Israel Public Affairs Committee', 'united-states'],
    ['en', 'A donor was extraordinarily generous to Gaza', 'offer-of-33-hostages-2024-04'],
    ['en', 'Gaza: Qatar suspends flights', 'qatar-pauses-mediation-2024-11'],
    ['en', 'A three-phase plan for the harbour', 'biden-three-phase-2024-05-31'],
    ['en', 'A 20-point lead in the polls, and Gaza', '20-point-plan'],
    ['en', 'The next phase of the moon over Gaza', 'phase-one-and-phase-two'],
    ['fr', 'Gaza : le Qatar suspend ses vols', 'qatar-pauses-mediation-2024-11'],
    ['de', 'Gaza-Debatte in Südamerika', 'united-states'],
    ['es', 'Hamás y el fin de la huelga', 'permanent-vs-temporary'],
    ['he', 'חמאס ורשימת הקניות', 'prisoner-list'],
    ['ar', 'غزة: سحبت الشركة منتجها', 'withdrawal-and-territory'],
  ])('are not found in words that are near to theirs (%s): %s', (language, headline, id) => {
    const { mentions } = readStory(language, [headline], '2026-02-01');
    expect(mentions.flatMap((one) => [one.id, ...one.facts.map((fact) => fact.id)])).not.toContain(id);
  });

  it('are no events of a day that lies behind the article’s', () => {
    const texts = ['Hamas on Gaza', 'The vote is set for 17 November 2025.'];
    expect(order(texts, '2025-11-10')).not.toContain('nov-2025-unsc-2803');
    expect(order(texts, '2025-11-20')).toContain('nov-2025-unsc-2803');
  });

  it('know an abbreviation only in capitals, and a name only with its capital', () => {
    expect(order(['For us in Gaza, the pa system and the turkey'])).toEqual(['gaza-strip']);
    expect(order(['The US on Gaza'])).toEqual(['united-states', 'gaza-strip']);
  });

  it('are points of dispute in German sentences that name them by a verb', () => {
    const texts = [
      'Gespräche in Doha',
      'Die Soldaten sollen sich schrittweise aus dem Gazastreifen zurückziehen.',
      'Geiseln sollen gegen Gefangene ausgetauscht werden.',
    ];
    const found = readStory('de', texts).mentions.map(({ id }) => id);
    expect(found).toContain('withdrawal-and-territory');
    expect(found).toContain('prisoner-list');
  });

  it('are none in an empty story', () => {
    expect(readStory('en', [])).toEqual({ mentions: [], phrases: [] });
  });
});
