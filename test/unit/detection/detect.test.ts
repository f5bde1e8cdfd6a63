import { describe, expect, it } from 'vitest';
import { detect } from '../../evaluate/detect.ts';
import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { parsePage, writeArticle } from '../article/parse-page.ts';

const url = 'https://news.example/world/a-story-of-our-own-today';
const judge = (headline: string, lead: string, lang = 'en', address = url) =>
  detect(parsePage(writeArticle(headline, lead, { lang })), address, hints, vocabulary);

describe('articles about the talks', () => {
  it.each([
    [
      'en',
      'Hamas rejects latest truce proposal',
      'Mediators in Doha had hoped for a reply to the draft by Sunday.',
    ],
    [
      'en',
      'Cairo round ends without agreement',
      'Israel and Hamas differ on the hostage lists, mediators say.',
    ],
    // Neither truce nor deal in the headline: Hamas and the go-betweens stand together in the lead.
    [
      'en',
      'One Doha hotel, two floors',
      'Papers on Gaza go to and fro between Hamas and Israeli delegations, says Egypt.',
    ],
    ['en', 'A long night in Cairo', 'Mediators wait for the answer of Hamas to the latest draft agreement.'],
    // Both sides, a state that mediates, and what they bargain about.
    [
      'en',
      'Cairo waits, and so do nine miles of sand',
      'Israel will not leave the road on the border; Hamas and Egypt want that in the draft.',
    ],
    // Of the two sides only Israel is named, and much else speaks for these talks.
    [
      'en',
      'Negotiators warn that the corridor may cost the deal',
      'Israel sends its team to Doha with new maps; mediators wait for its answer to the proposal on prisoners to be freed.',
    ],
    // Words of another kind of truce in the lead, and a headline that cannot mean it.
    [
      'de',
      'Israels Kabinett billigt Feuerpause: 50 Geiseln sollen freikommen',
      'Minister einer Koalitionspartei hatten sich bis zuletzt gesperrt.',
    ],
    // Nobody but those who are held stands beside the place.
    ['en', 'What the next phase of the agreement says', 'The last hostages have left Gaza. Four questions.'],
    ['fr', 'Le Qatar perd patience', 'Doha laisse Israël et le Hamas seuls avec leurs exigences.'],
    ['he', 'לילה ארוך בקהיר', 'אנשי חמאס ממתינים לנוסח החדש, והמצרים ממתינים לישראל.'],
    ['en', 'Cea\u00ADsefire in Gaza extended by two days', 'Qatar announced the extension on Monday.'],
    ['ar', 'حماس تسلّم ردّها على مقترح الهُدنة', 'قال الوسطاء إن المفاوضات مستمرة في الدوحة.'],
    ['he', 'ישראל וחמאס קרובות לעסקת חטופים', 'המתווכים בדוחא מדווחים על התקדמות במשא ומתן.'],
    [
      'fr',
      'Le Hamas accepte la proposition de trêve',
      'Les médiateurs attendent la réponse d’Israël sur les otages.',
    ],
    [
      'de',
      'Hamas lehnt Vorschlag für Waffenruhe ab',
      'Die Vermittler wollen die Gespräche über die Geiseln fortsetzen.',
    ],
    // "in" is an English word too: of so few words the page's own word for its language counts.
    ['de', 'Hamas lehnt Vorschlag für Waffenruhe in Gaza ab', ''],
    [
      'es',
      'Hamás acepta la propuesta de alto el fuego',
      'Los mediadores esperan la respuesta de Israel sobre los rehenes.',
    ],
  ])('%s: %s', (lang, headline, lead) => {
    const { verdict, language, evidence } = judge(headline, lead, lang);
    expect({ verdict, language }).toEqual({ verdict: 'talks', language: lang });
    expect(evidence.some(({ where }) => where === 'headline')).toBe(true);
  });

  it('are read in the language of their text when the page names another', () => {
    expect(
      judge(
        'Le Hamas accepte la proposition de trêve',
        'Les médiateurs attendent la réponse d’Israël.',
        'en',
      ),
    ).toMatchObject({ verdict: 'talks', language: 'fr' });
  });
});

describe('articles about something else', () => {
  it.each([
    [
      'Russia and Ukraine agree to ceasefire talks',
      'Delegations from Kyiv and Moscow will meet in Istanbul.',
    ],
    [
      'Lebanon ceasefire: Hezbollah and Israel trade accusations',
      'The truce along the border came under strain on Friday.',
    ],
    ['Iran and Israel accept ceasefire', 'Tehran said the truce had begun on Tuesday.'],
    ['Israeli strikes kill 20 in Gaza City', 'Rescue crews searched the rubble of three homes.'],
    ['Truce in the dressing room as captain and coach make peace', 'The two had negotiated for days.'],
    // Hamas and a state that also mediates, with nothing to bargain about.
    ['Four men in Turkey named as financiers', 'Washington says they moved millions for Hamas.'],
    ['Qatar is told to close an office', 'Lawmakers asked the White House why Hamas may stay in Doha.'],
    // Both sides and a state that mediates, beside a headline about life in Gaza.
    [
      'Bread runs out in the bakeries of Gaza',
      'Lorries wait at the Egyptian crossing for a third week; Hamas and Israel blame each other.',
    ],
    // Words of these talks, and a state that mediates in them, without anybody whom they are about.
    ['Deal off: striker remains hostage of his contract', 'Negotiations with the club from Qatar failed.'],
    // Another truce compared with that of Gaza.
    [
      'A truce in the Senate, for one night',
      'Negotiators met for hours. One of them praised the mediators in Gaza.',
    ],
    // The people and places of the talks in other news of theirs.
    [
      'Qatar signs for 160 Boeing jets',
      'Washington and Doha speak of a record. Lawmakers recall that Hamas has an office there.',
    ],
    [
      'Police question two aides over money from Qatar',
      'They were to praise Doha while Israel was at war with Hamas, prosecutors say.',
    ],
    // Israel bargained with others too.
    [
      'Camp David, 1978: thirteen days behind closed doors',
      'How Israel and Egypt reached an agreement with the help of Washington.',
    ],
    ['Thirteen days in the woods', 'Carter mediated between Egypt and Israel, and both got an accord.'],
    // Freed people in news of their own.
    ['Freed hostage throws first pitch at ball game', 'He was held by Hamas in Gaza for 584 days.'],
    ['Doctors describe condition of freed hostages', 'Most had lost a third of their weight in Gaza.'],
    ['Israel and Egypt seal gas agreement', 'The war in Gaza had cooled their ties.'],
    ['Ten years on: the Gaza truce of 2014', 'Fifty days of war ended with a ceasefire.'],
  ])('%s', (headline, lead) => {
    expect(judge(headline, lead).verdict).toBe('none');
  });

  it('are nearby when they call for a ceasefire', () => {
    expect(
      judge('Students march and call for Gaza ceasefire', 'The protest at the university drew thousands.')
        .verdict,
    ).toBe('nearby');
  });
});

describe('an article in the script of a language that is read', () => {
  const lead = 'وسطاء في الدوحة ينتظرون رد الحركة على المقترح الجديد لتبادل الأسرى.';

  it.each([
    ['Persian', 'مذاکرات آتش‌بس غزه با حماس در قاهره', 'میانجی‌ها می‌گویند گفتگوها دربارهٔ اسرا پیش می‌رود.'],
    ['Urdu', 'غزہ جنگ بندی پر حماس سے مذاکرات', 'ثالثوں کا کہنا ہے کہ قیدیوں کے تبادلے پر بات چیت جاری ہے۔'],
  ])('is none of ours where it is %s, whatever the page says', (_, headline, text) => {
    expect(judge(headline, text, 'ar')).toMatchObject({ verdict: 'none', evidence: [{ kind: 'language' }] });
  });

  it('is Arabic where one name has a letter that Arabic has not', () => {
    expect(judge('حماس: رد قريب على مقترح پاريس للهدنة في غزة', lead, 'ar').verdict).toBe('talks');
  });
});

describe('an article with the words of these talks', () => {
  const publish = (day: string) => {
    const head = `<meta property="article:published_time" content="${day}T08:00:00Z">`;
    const page = writeArticle('Hamas accepts Gaza truce', 'Mediators in Cairo confirmed it.', { head });
    return detect(parsePage(page), url, hints, vocabulary);
  };

  it('is about an earlier round when it was published before the war began', () => {
    expect(publish('2021-05-20')).toMatchObject({
      verdict: 'none',
      evidence: [{ kind: 'earlier', words: '2021-05-20' }],
    });
    expect(publish('2023-10-06').verdict).toBe('none');
  });

  it.each([
    ['tells of another time by the year of an old armistice', '1949', 'none'],
    ['is about these talks where a year is a border', '1967', 'talks'],
    ['is about these talks where a number is that of prisoners', '1950', 'talks'],
  ])('%s', (_, year, verdict) => {
    expect(
      judge(`Gaza ceasefire talks: the ${year} question`, 'Hamas and Israel met in Cairo.').verdict,
    ).toBe(verdict);
  });

  it('is about these talks from the day on which the war began', () => {
    expect(publish('2023-10-07').verdict).toBe('talks');
  });

  it('is read where its paragraphs stand in a box that is laid out as "relative"', () => {
    const body =
      '<section class="relative"><p>Hamas and Israel had until midnight to agree on the hostages.</p></section>';
    const page = `<html lang="en"><head><title>Truce runs on for a day</title><meta name="description" content="It came late."></head><body><article><h1>Truce runs on for a day</h1>${body}</article></body></html>`;
    expect(detect(parsePage(page), url, hints, vocabulary).verdict).toBe('talks');
  });
});

describe('lists of articles', () => {
  it.each([
    'https://news.example/',
    'https://news.example/topics/gaza-ceasefire',
    'https://news.example/search?q=gaza+ceasefire',
  ])('%s', (address) => {
    const page =
      '<html lang="en"><head><title>Gaza ceasefire talks: latest news</title></head><body><h1>Gaza ceasefire talks</h1></body></html>';
    expect(detect(parsePage(page), address, hints, vocabulary)).toMatchObject({
      verdict: 'none',
      evidence: [{ kind: 'page-kind' }],
    });
  });
});
