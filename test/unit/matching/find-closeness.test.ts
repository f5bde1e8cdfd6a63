import { describe, expect, it } from 'vitest';
import { englishStories } from './english-stories.ts';
import { listPhrases, readStory } from './read-story.ts';
import { storiesInLanguages } from './stories-in-languages.ts';

const phrases = (text: string, published: string | null = null): readonly string[] =>
  listPhrases(readStory('en', [text], published), [text]);

describe('the phrases of closeness in a story', () => {
  it.each(englishStories.map((story) => [story.about, story] as const))('are found in %s', (_, story) => {
    const read = readStory('en', story.texts, story.published);
    expect(listPhrases(read, story.texts)).toEqual(story.phrases);
  });

  it.each(storiesInLanguages.map((story) => [story.about, story] as const))('are found in %s', (_, story) => {
    const read = readStory(story.language, story.texts, story.published);
    expect(listPhrases(read, story.texts)).toEqual(story.phrases);
  });

  it.each([
    [
      'close to the deal',
      'Israel and Hamas are close to a hostage deal.',
      'claim close: close to a hostage deal, -',
    ],
    ['on the verge', 'The sides are on the verge of a truce.', 'claim close: verge of a truce, -'],
    ['imminent', 'A Gaza ceasefire is imminent.', 'claim close: ceasefire is imminent, -'],
    [
      'a number of hours',
      'A truce may start within 48 hours.',
      'claim hours-or-days: truce may start within 48 hours, -',
    ],
    ['a day', 'A deal could be signed by Monday.', 'claim deadline: deal could be signed by Monday, -'],
    [
      'a share',
      'Some 90 percent of the deal is agreed.',
      'claim percentage: 90 percent of the deal is agreed, -',
    ],
    [
      'a principle',
      'They agreed in principle in the talks.',
      'claim framework-agreed: agreed in principle, -',
    ],
    ['optimism', 'Mediators are cautiously optimistic.', 'claim hope: cautiously optimistic, -'],
    ['a picture', 'The talks are in the home stretch.', 'claim metaphor: home stretch, -'],
  ])('know %s', (_, text, expected) => {
    expect(phrases(text)).toEqual([expected]);
  });

  it.each([
    [
      'what the paragraph is about',
      'The talks go on in Doha. In public, diplomats are cautiously optimistic.',
      'claim hope: cautiously optimistic, -',
    ],
    [
      'an article on the talks',
      'Both men smiled. They are closer than ever, one of them said.',
      'claim closer-than-before: closer than ever, -',
    ],
    [
      'who says them',
      'It is late in Doha. “We are very close,” an Egyptian official said.',
      'claim close: very close, an Egyptian official',
    ],
    [
      'the article where they are a mood',
      'It is late in Doha. There is cautious optimism.',
      'claim hope: cautious optimism, -',
    ],
  ])('are told by %s', (_, text, expected) => {
    expect(phrases(text)).toEqual([expected]);
  });

  it.each([
    ['a border', 'The convoy is close to the border, the mediators said.'],
    ['a person', 'He is very close to the prime minister in these talks.'],
    ['days of an attack', 'Within days of the attack the hostages were moved.'],
    ['the line of a truce', 'They live near the ceasefire line in Gaza.'],
    ['a time of other things', 'The talks go on in Doha. Farmers will sow within weeks.'],
    ['a convoy', 'The trucks will arrive within hours, an Egyptian official said.'],
    ['a time after an announcement', 'Within weeks of the announcement, Israel resumed its strikes.'],
    ['nobody who says it', 'It is late in Doha. The sea is very close.'],
    ['a mood of other things', 'The talks go on in Doha. Farmers spoke of optimism.'],
    ['something else that is close', 'The shop will close within hours.'],
  ])('are not found where %s is meant', (_, text) => {
    expect(phrases(text).filter((phrase) => phrase.startsWith('claim'))).toEqual([]);
  });

  it.each([
    ['said No', 'A deal is not imminent, and no breakthrough in the talks is expected.', 'negated'],
    ['denied', 'Hamas denied that a deal was close.', 'negated'],
    ['asked', 'Is a Gaza deal close?', 'conditional'],
    ['asked and answered', 'Is a Gaza deal close? – I doubt it.', 'conditional'],
    ['depend', 'A deal is close if Israel accepts the text.', 'conditional'],
    ['told of a month', 'He said in January that a deal was close.', 'past'],
    ['told of a year', 'In 2024 a deal was close.', 'past'],
    ['lie before the past', 'The parties had been close to a deal.', 'past'],
  ])('are no claims where they are %s', (_, text, standing) => {
    const { phrases: found } = readStory('en', [text]);
    expect(new Set(found.map((phrase) => phrase.standing))).toEqual(new Set([standing]));
  });

  it('tell an old date from one of these days', () => {
    const text = 'On 3 July officials said that a deal was close.';
    expect(phrases(text, '2025-07-08')[0]).toMatch(/^claim/);
    expect(phrases(text, '2025-09-08')[0]).toMatch(/^past/);
  });

  it.each([
    ['before the verb', 'Donald Trump said a Gaza deal was close.', 'Donald Trump'],
    ['behind the verb', '“A Gaza deal is close,” said Steve Witkoff on Monday.', 'Steve Witkoff'],
    [
      'behind "according to"',
      'A Gaza deal is close, according to two Egyptian officials.',
      'two Egyptian officials',
    ],
    ['before a colon', 'Netanyahu: a Gaza deal is close', 'Netanyahu'],
    [
      'with an office behind the name',
      'Israel Katz, the defence minister, said a deal was close.',
      'Israel Katz',
    ],
    ['not told', 'A Gaza deal is close.', undefined],
    ['a pronoun', 'A Gaza deal is close, he said.', undefined],
  ])('have the speaker who stands %s', (_, text, speaker) => {
    expect(readStory('en', [text]).phrases[0]?.speaker?.words).toBe(speaker);
  });

  const speakerIn = (language: string, text: string): string | undefined =>
    readStory(language, [text]).phrases[0]?.speaker?.words;

  it.each([
    ['en', 'Egypt and Qatar said a Gaza deal was close.', 'Egypt and Qatar'],
    ['en', 'But Israel and Hamas also expressed cautious hope for a Gaza truce.', 'Israel and Hamas'],
    ['en', 'A Gaza deal is close, Egyptian and Qatari officials said.', 'Egyptian and Qatari officials'],
    [
      'en',
      'A Gaza deal is close, Egypt, Qatar and the United States said.',
      'Egypt, Qatar and the United States',
    ],
    ['en', '“A Gaza deal is close,” said Egypt and Qatar on Monday.', 'Egypt and Qatar'],
    ['en', 'A Gaza deal is close, according to Israel and Hamas.', 'Israel and Hamas'],
    ['en', 'Egypt and Qatar: a Gaza deal is close', 'Egypt and Qatar'],
    ['fr', 'L’Égypte et le Qatar ont déclaré qu’un accord est proche.', 'L’Égypte et le Qatar'],
    ['fr', 'Un accord est proche, selon Israël et le Hamas.', 'Israël et le Hamas'],
    ['de', 'Ägypten und Katar sagten, ein Abkommen stehe kurz bevor.', 'Ägypten und Katar'],
    ['de', 'Laut Israel und der Hamas ist ein Abkommen zum Greifen nah.', 'Israel und der Hamas'],
    ['es', 'Egipto y Qatar dijeron que un acuerdo está cerca.', 'Egipto y Qatar'],
    ['es', 'Un acuerdo está cerca, según Israel y Hamás.', 'Israel y Hamás'],
    ['ar', 'قالت مصر وقطر إن الاتفاق بات وشيكا.', 'مصر وقطر'],
    ['he', 'ישראל וחמאס אמרו כי העסקה קרובה מאוד.', 'ישראל וחמאס'],
  ])('have all who say it as their speakers (%s): %s', (language, text, speaker) => {
    expect(speakerIn(language, text)).toBe(speaker);
  });

  it.each([
    ['en', 'He flew to Israel and Hamas said a Gaza deal was close.', 'Hamas'],
    ['en', 'Trump met Netanyahu and Hamas said a Gaza deal was close.', 'Hamas'],
    ['en', 'Trump Meets Netanyahu and Hamas Says Gaza Deal Is Close', 'Hamas'],
    ['en', 'In Cairo, Egypt and Qatar said a Gaza deal was close.', 'Egypt and Qatar'],
    ['en', 'After talks with Hamas, Israel and Egypt said a Gaza deal was close.', 'Israel and Egypt'],
    ['en', 'Witkoff told Israel and Hamas that a Gaza deal was close.', 'Witkoff'],
    ['fr', 'Il est allé au Qatar et l’Égypte a déclaré qu’un accord est proche.', 'l’Égypte'],
    ['fr', 'Il a rencontré Netanyahou et le Hamas a déclaré qu’un accord est proche.', 'le Hamas'],
    ['de', 'Er reiste nach Israel und die Hamas sagte, ein Abkommen stehe kurz bevor.', 'die Hamas'],
    ['de', 'Er traf Netanjahu und die Hamas sagte, ein Abkommen stehe kurz bevor.', 'die Hamas'],
    ['es', 'Viajó a Israel y Hamás dijo que un acuerdo está cerca.', 'Hamás'],
  ])('have nobody beside the speaker who only stands there (%s): %s', (language, text, speaker) => {
    expect(speakerIn(language, text)).toBe(speaker);
  });

  it.each([
    ['en', 'Joe Biden, whose envoys are in Doha, said a Gaza deal was close.', 'Joe Biden'],
    ['en', 'Israel, which wants its hostages back, said a Gaza deal was close.', 'Israel'],
    ['de', 'Joe Biden, dessen Gesandter in Doha ist, sagte, ein Abkommen stehe kurz bevor.', 'Joe Biden'],
    ['en', 'A Gaza deal is close, a step the mediators described as a relief.', 'the mediators'],
    ['en', 'A Gaza deal is close, they met in Doha, said a paper.', undefined],
  ])('have the speaker from before what is inserted (%s): %s', (language, text, speaker) => {
    expect(speakerIn(language, text)).toBe(speaker);
  });

  it.each([
    ['de', 'Nach einem Treffen mit Netanjahu sagte Trump, ein Abkommen stehe kurz bevor.', 'Trump'],
    [
      'de',
      'In Israel sagte ein Vertreter der Hamas, ein Abkommen stehe kurz bevor.',
      'ein Vertreter der Hamas',
    ],
    ['de', 'Nach dem Gespräch mit Netanjahu sagte er, ein Abkommen stehe kurz bevor.', undefined],
    ['de', 'Dem israelischen Sender sagte Biden, ein Abkommen stehe kurz bevor.', 'Biden'],
    ['es', 'Tras su reunión con Netanyahu dijo Trump que un acuerdo en Gaza está cerca.', 'Trump'],
    ['ar', 'وعقب اجتماعه مع نتنياهو أكد ترامب أن الاتفاق بات وشيكا.', 'ترامب'],
    ['he', 'אחרי פגישה עם נתניהו אמר טראמפ כי העסקה קרובה מאוד.', 'טראמפ'],
    ['he', 'הוא אמר לנתניהו כי העסקה קרובה.', undefined],
    ['en', 'Hamas was told that a Gaza deal was close.', undefined],
    ['en', 'A Gaza deal is close, he said, Israel and Hamas having agreed to talk.', undefined],
    ['en', 'Hamas awaits confirmation from Israel that a deal is close.', undefined],
    ['en', 'Israel’s minister, Ron Dermer, said a Gaza deal was close.', 'Ron Dermer'],
    ['en', 'Joe Biden, speaking alongside Macron, said a Gaza deal was close.', 'Joe Biden'],
    ['fr', 'Un accord est proche, a déclaré à Reuters une source égyptienne.', 'une source égyptienne'],
    [
      'es',
      'Egipto, Qatar y Estados Unidos afirmaron que el acuerdo está cerca.',
      'Egipto, Qatar y Estados Unidos',
    ],
  ])(
    'have nobody as their speaker who was met, told or only stands there (%s): %s',
    (language, text, speaker) => {
      expect(speakerIn(language, text)).toBe(speaker);
    },
  );

  it.each([
    ['en', 'A Gaza deal is close, said Biden, Trump and Netanyahu.', 'Biden, Trump and Netanyahu'],
    [
      'en',
      'A Gaza deal is close, according to Egypt, Qatar and the United States.',
      'Egypt, Qatar and the United States',
    ],
    ['en', 'Officials from Israel and Hamas said a deal was close.', 'Officials from Israel and Hamas'],
    [
      'en',
      'A spokesman for Egypt, Qatar and Turkey said a Gaza deal was close.',
      'A spokesman for Egypt, Qatar and Turkey',
    ],
    ['en', 'The envoy flew in from Israel and Hamas said a deal was close.', 'Hamas'],
    ['en', 'A Gaza deal is close, Trump said, Hamas having left Doha.', 'Trump'],
    ['en', 'A Gaza deal is close, said Biden, Netanyahu and Hamas remaining silent.', 'Biden'],
    [
      'en',
      'A Gaza deal is close, said Trump, president of the United States.',
      'Trump, president of the United States',
    ],
    ['es', 'El acuerdo está cerca, dijo Trump, Netanyahu y Hamás guardaron silencio.', 'Trump'],
    [
      'en',
      'Qatar, Egypt, and the United States said a Gaza deal was close.',
      'Qatar, Egypt, and the United States',
    ],
    ['en', 'A Gaza deal is close, said Biden, Trump, and Netanyahu.', 'Biden, Trump, and Netanyahu'],
    ['en', 'A Gaza deal is close, according to Egypt, Qatar, and Israel.', 'Egypt, Qatar, and Israel'],
    ['en', 'Talks go on in Doha with Hamas, and Qatar said a Gaza deal was close.', 'Qatar'],
    ['en', 'Hamas agreed with Egypt, and Qatar said a Gaza deal was close.', 'Qatar'],
    ['en', 'The plan was that of Egypt, and Qatar said a Gaza deal was close.', 'Qatar'],
    ['en', 'Hamas, Israel, and Egypt met, and Qatar said a Gaza deal was close.', 'Qatar'],
    ['en', 'A Gaza deal is close, said Biden, and Netanyahu kept silent.', 'Biden'],
    ['en', 'Hamas met with Egypt, Qatar, and Israel said a Gaza deal was close.', 'Israel'],
    ['en', 'Trump met Netanyahu in Washington, Biden, and Qatar said a Gaza deal was close.', 'Qatar'],
    [
      'en',
      'A Gaza deal is close, Qatar, Egypt, and the United States said.',
      'Qatar, Egypt, and the United States',
    ],
    [
      'fr',
      'Des responsables du Qatar et de l’Égypte ont dit qu’un accord était proche.',
      'Des responsables du Qatar et de l’Égypte',
    ],
  ])('name everybody who says it and nobody else (%s): %s', (language, text, speaker) => {
    expect(speakerIn(language, text)).toBe(speaker);
  });

  it('have no speaker from the sentence before where only a word is in quotation marks', () => {
    expect(speakerIn('en', 'Donald Trump said he would visit Doha. A "deal" is close.')).toBeUndefined();
    const quoted = '“We go on,” Donald Trump said of the talks. “A deal is close.”';
    expect(speakerIn('en', quoted)).toBe('Donald Trump');
    const inside = 'Donald Trump said of the talks: “We go on. A deal is close. Then we rest.”';
    expect(speakerIn('en', inside)).toBe('Donald Trump');
  });

  it.each([
    ['fr', 'Les médiateurs ont remis un projet d’accord en vue d’un cessez-le-feu à Gaza.'],
    ['ar', 'وافقت إسرائيل على هدنة يومية في قطاع غزة لمدة 4 ساعات، بحسب البيت الأبيض.'],
  ])('are none where a deal has an aim or a length (%s): %s', (language, text) => {
    expect(readStory(language, [text]).phrases).toEqual([]);
  });

  it('are not taken for quoted because of the signs in Hebrew abbreviations', () => {
    const text = 'סטיב וויטקוף אמר שהמשלחת יצאה עם צה"ל. העסקה קרובה מאוד.';
    expect(speakerIn('he', text)).toBeUndefined();
    const quoted = 'סטיב וויטקוף אמר על המו"מ: "נמשיך. העסקה קרובה מאוד."';
    expect(speakerIn('he', quoted)).toBe('סטיב וויטקוף');
    // Behind a prefix a quotation begins, and its end opens nothing.
    const behindPrefix = 'נתניהו אמר ש"העסקה חשובה. אנחנו קרובים מאוד להסכם. נמשיך", אמר.';
    expect(speakerIn('he', behindPrefix)).toBe('נתניהו');
    const ended = 'נתניהו אמר ש"העסקה חשובה!" בקהיר נמשכות השיחות. העסקה קרובה מאוד. כך דובר חמאס אמר.';
    expect(speakerIn('he', ended)).toBeUndefined();
  });

  it('come in their whole sentence, with single spaces', () => {
    const text = 'The U.S. envoy\n   left. A  Gaza\n deal is close, said Dr. Example. He slept.';
    expect(readStory('en', [text]).phrases.map(({ sentence }) => sentence.words)).toEqual([
      'A Gaza deal is close, said Dr. Example.',
    ]);
  });
});
