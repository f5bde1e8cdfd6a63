import { describe, expect, test } from 'vitest';
import { readStory } from './read-story.ts';

/** The events that a sentence in an article of July 2026 names by what and when. */
const eventsIn = (language: string, sentence: string): readonly string[] =>
  readStory(language, ['Gaza', sentence], '2026-07-01')
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);

/** Those of `eventsIn` whose ids begin with `start`: a sentence may name something else as well. */
const eventsOf = (start: string, language: string, sentence: string): readonly string[] =>
  eventsIn(language, sentence).filter((id) => id.startsWith(start));

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
    ['en', 'medicine-for-aid-2024-01', 'An arrangement on medicines for hostages was kept for weeks.'],
    [
      'en',
      'qatar-channel-first-releases-2023-10',
      'Judith and Natalie Raanan were the first whom Hamas let go.',
    ],
    ['en', 'qatar-reviews-role-2024-04', 'Qatar said it was reassessing its role as a mediator.'],
    ['en', 'qatar-reviews-role-2024-04', 'Qatar was re-evaluating its mediation, its minister said.'],
    ['en', 'qatar-pauses-mediation-2024-11', 'Qatar suspended its role as a mediator for weeks.'],
    [
      'en',
      'dec-2025-miami-mediators',
      'Envoys of the mediators gathered in Miami to speak of the second phase.',
    ],
    ['en', 'dec-2025-miami-mediators', 'The mediators had met in Miami in December 2025.'],
    [
      'en',
      'feb-2026-board-of-peace-meeting',
      'The inaugural meeting of the Board of Peace took place in Washington.',
    ],
    ['en', 'unsc-veto-2023-10-18', 'The United States vetoed a Brazilian draft resolution.'],
    ['en', 'unsc-veto-2023-10-18', 'The first US veto came in October 2023.'],
    ['en', 'unsc-veto-2023-12-08', 'A text vetoed by the United States in December 2023 said the same.'],
    ['en', 'unsc-veto-2024-02-20', 'The United States vetoed an Algerian draft in February 2024.'],
    ['en', 'unsc-veto-2024-02-20', 'The Algerian draft resolution of February 2024 was the third to fall.'],
    ['en', 'unsc-veto-2024-03-22', 'Russia and China vetoed an American text in March 2024.'],
    ['en', 'unsc-veto-2024-11-20', 'Washington vetoed a text on a truce in Gaza in November 2024.'],
    [
      'en',
      'unsc-veto-2025-06-04',
      'It vetoed a draft resolution demanding an immediate ceasefire in Gaza in June 2025.',
    ],
    ['en', 'unsc-veto-2024-03-22', 'Russia and China vetoed a US draft resolution on Gaza in March 2024.'],
    ['en', 'unsc-veto-2024-11-20', 'In November 2024, the United States vetoed it again.'],
    ['en', 'unsc-veto-2025-06-04', 'The United States vetoed a similar text in June 2025.'],
    ['en', 'unsc-veto-2025-09-18', 'For the sixth time, the United States vetoed the text.'],
    [
      'en',
      'israel-two-month-offer-2024-01',
      'Israel had offered a pause of up to two months in return for all hostages.',
    ],
    ['en', 'talks-2024-12-11', 'The December 2024 ceasefire talks came near an agreement.'],
    ['en', 'talks-2024-07-02', 'Talks between Israel and Hamas in July 2024 came to nothing.'],
    ['en', 'apr-2025-cairo-proposals', 'Talks in April 2025 with Hamas in Cairo came to nothing.'],
    ['en', 'hamas-reply-2024-05-06', 'Hamas accepted a ceasefire proposal in May 2024.'],
    [
      'en',
      'hamas-reply-2024-05-06',
      'Hamas accepted the proposal put forward by Egypt and Qatar in May 2024.',
    ],
    ['en', 'hamas-amendments-2024-06', 'Hamas’s response to the proposal in June 2024 was long.'],
    ['en', 'jan-2026-phase-two-declared', 'The US declared phase two open in January 2026.'],
    [
      'en',
      'jan-2026-phase-two-declared',
      'The envoy announced the start of the second phase in January 2026.',
    ],
    ['en', 'israeli-letter-2024-07-27', 'The mediators met in Rome in July 2024.'],
    ['en', 'november-2023-truce-ends', 'The truce collapsed in December 2023.'],
    [
      'fr',
      'talks-2024-12-11',
      'Lors des négociations de décembre 2024 à Doha, les deux parties se disaient proches.',
    ],
    ['fr', 'apr-2025-cairo-proposals', 'Les pourparlers sur un cessez-le-feu en avril 2025 ont échoué.'],
    ['fr', 'unsc-veto-2025-09-18', 'Un sixième veto américain a bloqué le texte.'],
    [
      'fr',
      'unsc-veto-2025-06-04',
      'Les États-Unis ont mis leur veto en juin 2025 à un projet de résolution.',
    ],
    ['fr', 'unsc-veto-2024-11-20', 'En novembre 2024, les États-Unis ont opposé leur veto au texte.'],
    ['fr', 'unsc-veto-2023-12-08', 'Le veto des États-Unis en décembre 2023 a été critiqué.'],
    ['fr', 'unsc-veto-2023-10-18', 'Le veto américain d’octobre 2023 visait un projet brésilien.'],
    ['fr', 'unsc-veto-2024-02-20', 'Le projet algérien a échoué en février 2024.'],
    [
      'fr',
      'unsc-veto-2024-03-22',
      'La Russie et la Chine ont mis leur veto au projet américain en mars 2024.',
    ],
    ['fr', 'hamas-reply-2024-05-06', 'Le Hamas a accepté une proposition en mai 2024.'],
    ['fr', 'hamas-reply-2025-08-18', 'Le Hamas avait accepté le texte en août 2025.'],
    ['fr', 'november-2023-truce-ends', 'La trêve a pris fin en décembre 2023.'],
    ['fr', 'medicine-for-aid-2024-01', 'Un accord prévoyait des médicaments pour les otages.'],
    [
      'fr',
      'jan-2026-phase-two-declared',
      'Les États-Unis ont annoncé le début de la deuxième phase en janvier 2026.',
    ],
    ['fr', 'israeli-letter-2024-07-27', 'Les médiateurs s’étaient réunis à Rome en juillet 2024.'],
    ['fr', 'dec-2025-miami-mediators', 'Les médiateurs se sont réunis à Miami en décembre 2025.'],
    ['fr', 'qatar-reviews-role-2024-04', 'Le Qatar réévaluait son rôle de médiateur.'],
    ['fr', 'qatar-pauses-mediation-2024-11', 'Le Qatar a suspendu sa médiation.'],
    ['fr', 'feb-2026-board-of-peace-meeting', 'La session inaugurale du Conseil de paix.'],
    ['fr', 'feb-2026-board-of-peace-meeting', 'La première réunion du Conseil de paix a eu lieu.'],
    [
      'de',
      'qatar-reviews-role-2024-04',
      'Katar überdenkt seine Vermittlerrolle zwischen Israel und der Hamas.',
    ],
    ['de', 'qatar-reviews-role-2024-04', 'Katar will seine Vermittlerrolle überdenken.'],
    ['de', 'qatar-pauses-mediation-2024-11', 'Katar setzt seine Vermittlung vorerst aus.'],
    ['de', 'qatar-pauses-mediation-2024-11', 'Katar hat seine Vermittlung ausgesetzt.'],
    ['de', 'qatar-pauses-mediation-2024-11', 'Katar legte seine Vermittlerrolle auf Eis.'],
    ['de', 'talks-2024-12-11', 'Bei den Gesprächen in Doha im Dezember 2024 war von Nähe die Rede.'],
    ['de', 'talks-2024-07-02', 'Die Verhandlungen im Juli 2024 mit der Hamas stockten.'],
    [
      'de',
      'unsc-veto-2025-06-04',
      'Die USA legten im Juni 2025 ihr Veto gegen einen Resolutionsentwurf ein.',
    ],
    ['de', 'unsc-veto-2025-06-04', 'Die USA haben im Juni 2025 ihr Veto gegen eine Resolution eingelegt.'],
    ['de', 'unsc-veto-2023-12-08', 'Im Dezember 2023 hatten die USA ihr Veto eingelegt.'],
    ['de', 'qatar-pauses-mediation-2024-11', 'Katar setzt seine Vermittlungsbemühungen aus.'],
    ['de', 'november-2023-truce-ends', 'Die Waffenruhe ging im Dezember 2023 zu Ende.'],
    ['de', 'unsc-veto-2023-10-18', 'Im Oktober 2023 legten die USA ihr Veto ein.'],
    ['de', 'unsc-veto-2024-11-20', 'Das Veto der USA im November 2024 war das vierte.'],
    ['de', 'unsc-veto-2025-09-18', 'Das sechste US-Veto traf einen Text zu Gaza.'],
    ['de', 'unsc-veto-2024-03-22', 'Russland und China legten im März 2024 ihr Veto ein.'],
    ['de', 'hamas-reply-2024-05-06', 'Die Hamas stimmte im Mai 2024 einem Vorschlag der Vermittler zu.'],
    ['de', 'hamas-reply-2024-05-06', 'Die Hamas hatte im Mai 2024 einem Vorschlag zugestimmt.'],
    ['de', 'november-2023-truce-ends', 'Die Waffenruhe endete im Dezember 2023.'],
    ['de', 'november-2023-truce-ends', 'Die Feuerpause lief im Dezember 2023 aus.'],
    ['de', 'medicine-for-aid-2024-01', 'Das Abkommen über Medikamente für die Geiseln hielt.'],
    ['de', 'israeli-letter-2024-07-27', 'Die Vermittler kamen im Juli 2024 in Rom zusammen.'],
    ['de', 'dec-2025-miami-mediators', 'Die Vermittler trafen sich im Dezember 2025 in Miami.'],
    ['es', 'talks-2024-07-02', 'En las negociaciones de julio de 2024 en Doha se acercaron las posturas.'],
    ['es', 'unsc-veto-2025-06-04', 'El veto de Estados Unidos en junio de 2025.'],
    ['es', 'unsc-veto-2025-06-04', 'Estados Unidos vetó el proyecto de resolución en junio de 2025.'],
    ['es', 'unsc-veto-2023-12-08', 'Estados Unidos vetó en diciembre de 2023 una resolución.'],
    ['es', 'unsc-veto-2024-11-20', 'En noviembre de 2024 Estados Unidos vetó otro texto.'],
    ['es', 'unsc-veto-2024-02-20', 'El proyecto argelino fue vetado en febrero de 2024.'],
    ['es', 'unsc-veto-2025-09-18', 'Fue el sexto veto de Estados Unidos.'],
    ['es', 'unsc-veto-2024-03-22', 'Rusia y China vetaron un texto de Estados Unidos en marzo de 2024.'],
    ['es', 'hamas-reply-2024-05-06', 'Hamás aceptó una propuesta en mayo de 2024.'],
    ['es', 'november-2023-truce-ends', 'La tregua se rompió en diciembre de 2023.'],
    ['es', 'medicine-for-aid-2024-01', 'El acuerdo sobre medicinas para los rehenes se cumplió.'],
    ['es', 'israeli-letter-2024-07-27', 'Los mediadores se reunieron en Roma en julio de 2024.'],
    ['es', 'dec-2025-miami-mediators', 'Los mediadores se reunieron en Miami en diciembre de 2025.'],
    ['es', 'qatar-reviews-role-2024-04', 'Catar está reevaluando su papel de mediador.'],
    ['es', 'qatar-pauses-mediation-2024-11', 'Catar suspendió su mediación.'],
    [
      'es',
      'feb-2026-board-of-peace-meeting',
      'La reunión inaugural de la Junta de Paz se celebró en Washington.',
    ],
    ['he', 'talks-2024-12-11', 'בשיחות בדצמבר 2024 דווח על התקדמות בין ישראל לחמאס.'],
    ['he', 'unsc-veto-2024-11-20', 'וטו אמריקאי בנובמבר 2024 בלם את ההחלטה על עזה.'],
    ['he', 'unsc-veto-2024-11-20', 'הווטו האמריקאי בנובמבר 2024 בלם את ההחלטה.'],
    ['he', 'unsc-veto-2025-06-04', 'ביוני 2025 הטילה ארצות הברית וטו על ההצעה.'],
    ['he', 'unsc-veto-2024-02-20', 'ארצות הברית הטילה בפברואר 2024 וטו על הצעת החלטה.'],
    ['he', 'unsc-veto-2025-09-18', 'הווטו האמריקאי השישי בלם את ההחלטה.'],
    ['he', 'unsc-veto-2024-03-22', 'רוסיה וסין הטילו וטו על הצעה אמריקאית במרץ 2024.'],
    ['he', 'hamas-reply-2024-05-06', 'חמאס הסכים במאי 2024 להצעת המתווכות.'],
    ['he', 'november-2023-truce-ends', 'ההפוגה קרסה בדצמבר 2023.'],
    ['he', 'medicine-for-aid-2024-01', 'ההסכם על תרופות לחטופים נשמר.'],
    ['he', 'israeli-letter-2024-07-27', 'המתווכות נפגשו ברומא ביולי 2024.'],
    ['he', 'dec-2025-miami-mediators', 'המתווכות נפגשו במיאמי בדצמבר 2025.'],
    ['he', 'qatar-reviews-role-2024-04', 'קטאר בוחנת מחדש את תפקידה כמתווכת.'],
    ['he', 'qatar-pauses-mediation-2024-11', 'קטאר השעתה את התיווך.'],
    ['ar', 'cairo-round-2024-08', 'في محادثات القاهرة في أغسطس 2024 لم يتفق الطرفان.'],
    ['ar', 'qatar-reviews-role-2024-04', 'قالت قطر إنها تعيد تقييم دورها في الوساطة بين إسرائيل وحماس.'],
    ['ar', 'qatar-pauses-mediation-2024-11', 'علقت قطر دورها كوسيط.'],
    ['ar', 'qatar-pauses-mediation-2024-11', 'قطر تعلق جهود الوساطة.'],
    ['ar', 'apr-2025-cairo-proposals', 'فشلت المفاوضات مع حماس في أبريل 2025.'],
    ['ar', 'unsc-veto-2025-06-04', 'استخدمت الولايات المتحدة حق النقض ضد مشروع قرار في يونيو 2025.'],
    ['ar', 'unsc-veto-2025-09-18', 'الفيتو الأمريكي السادس أسقط النص.'],
    ['ar', 'unsc-veto-2024-02-20', 'سقط مشروع القرار الجزائري في فبراير 2024.'],
    ['ar', 'unsc-veto-2024-03-22', 'استخدمت روسيا والصين الفيتو ضد النص في مارس 2024.'],
    ['ar', 'hamas-reply-2024-05-06', 'وافقت حماس على مقترح في مايو 2024.'],
    ['ar', 'november-2023-truce-ends', 'انهارت الهدنة في ديسمبر 2023.'],
    ['ar', 'medicine-for-aid-2024-01', 'نص الاتفاق على إدخال أدوية للرهائن.'],
    ['ar', 'israeli-letter-2024-07-27', 'اجتمع الوسطاء في روما في يوليو 2024.'],
    ['ar', 'dec-2025-miami-mediators', 'اجتمع الوسطاء في ميامي في ديسمبر 2025.'],
  ])('is found by what articles in %s say of it: %s, %s', (language, id, sentence) => {
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

  test.each([
    ['en', 'Russia and China vetoed a US draft resolution on Gaza in October 2023.'],
    ['fr', 'La Russie et la Chine ont mis leur veto au projet américain en octobre 2023.'],
    ['de', 'Russland und China legten im Oktober 2023 ihr Veto gegen einen Entwurf ein.'],
    ['es', 'Rusia y China vetaron en octubre de 2023 un proyecto de resolución.'],
    ['he', 'רוסיה וסין הטילו וטו על הצעת החלטה באוקטובר 2023.'],
    ['ar', 'استخدمت روسيا والصين الفيتو ضد مشروع قرار في أكتوبر 2023.'],
    ['en', 'Russia vetoed a draft resolution on Sudan in November 2024, Israel said.'],
    ['fr', 'Le veto russe à un projet de résolution sur le Soudan en novembre 2024.'],
    ['de', 'Das russische Veto gegen eine Resolution zum Sudan im November 2024.'],
    ['es', 'Rusia vetó un proyecto de resolución sobre Sudán en noviembre de 2024.'],
    ['de', 'Russland hat im November 2024 sein Veto gegen eine Resolution zum Sudan eingelegt.'],
    ['es', 'Rusia vetó en noviembre de 2024 una resolución sobre Sudán.'],
    ['he', 'רוסיה הטילה וטו על הצעת החלטה על סודאן בנובמבר 2024.'],
    ['ar', 'استخدمت روسيا الفيتو في نوفمبر 2024 ضد قرار عن السودان.'],
    ['fr', 'Le sixième veto russe sur la Syrie.'],
    ['de', 'Das sechste Veto Russlands zu Syrien.'],
    ['es', 'El sexto veto ruso sobre Siria.'],
    ['he', 'וטו שישי של רוסיה על סוריה.'],
    ['ar', 'الفيتو السادس لروسيا بشأن سوريا.'],
    ['en', 'For the sixth time Russia vetoed a text on Syria.'],
  ])('is not taken for the veto of another state, in %s: %s', (language, sentence) => {
    expect(eventsIn(language, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'Russia and China may veto the text in March 2024, diplomats had said.'],
    ['en', 'The US veto threat of June 2025 was enough.'],
    ['es', 'El veto ruso a la resolución fue anunciado en junio de 2025.'],
    ['fr', 'La Russie et la Chine ont renoncé à leur veto contre la résolution 2803.'],
    ['de', 'Russland und China verzichteten auf ein Veto gegen die Resolution 2803.'],
    ['de', 'Russland und China drohten mit ihrem Veto.'],
    ['es', 'El veto de Rusia y China era posible.'],
    ['he', 'רוסיה וסין עלולות להטיל וטו.'],
    ['ar', 'روسيا والصين قد تستخدمان الفيتو.'],
    ['en', 'The US vetoed an Algerian draft on UN membership in April 2024.'],
    ['en', 'An Algerian draft resolution on Rafah circulated in May 2024.'],
    ['fr', 'Le projet algérien sur Rafah a circulé en mai 2024.'],
    ['de', 'Ein algerischer Entwurf zu Rafah kursierte im Mai 2024.'],
    ['es', 'El proyecto argelino para Gaza.'],
    ['he', 'הטיוטה האלג׳ירית על רפיח הופצה במאי 2024.'],
    ['ar', 'القرار الجزائري بقطع العلاقات.'],
    ['en', 'A Brazilian resolution condemned the strikes.'],
    ['fr', 'Une résolution brésilienne a été déposée.'],
    ['de', 'Ein brasilianischer Entwurf lag vor.'],
    ['es', 'El proyecto brasileño se presentó ayer.'],
    ['ar', 'القرار البرازيلي باستدعاء السفير.'],
  ])('is not taken for a veto that was not cast, in %s: %s', (language, sentence) => {
    expect(eventsOf('unsc-veto', language, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'Hamas accepted Biden’s May 2024 proposal in principle.'],
    ['en', 'Hamas accepted what Biden unveiled in May 2024.'],
    ['fr', 'Le Hamas n’a pas accepté le texte de mai 2024.'],
    ['fr', 'Le Hamas n’avait pas accepté la proposition en août 2025.'],
    ['de', 'Die Hamas hat im Mai 2024 den Vorschlag nicht angenommen.'],
    ['de', 'Die Hamas hat nicht zugestimmt, anders als im Mai 2024.'],
    ['es', 'Hamás no aceptó la propuesta en mayo de 2024.'],
    ['es', 'Hamás aceptó la propuesta de Biden de mayo de 2024.'],
    ['he', 'חמאס לא הסכים במאי 2024.'],
    ['he', 'חמאס לא קיבל את ההצעה באוגוסט 2025.'],
    ['ar', 'حماس تنفي أنها وافقت على العرض في مايو 2024.'],
  ])('is not taken for the acceptance of another text or for a denial, in %s: %s', (language, sentence) => {
    expect(eventsOf('hamas-reply', language, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'The General Assembly called for a truce in December 2023.'],
    ['fr', 'L’Assemblée générale demandait une trêve fin décembre 2023.'],
    ['de', 'Die Vollversammlung forderte eine Waffenruhe im Dezember 2023.'],
    ['es', 'La Asamblea General pidió una tregua en diciembre de 2023.'],
    ['he', 'העצרת קראה לכבד את ההפוגה בדצמבר 2023.'],
    ['ar', 'طالبت الجمعية العامة بالهدنة في ديسمبر 2023.'],
  ])(
    'is not taken for a call for a truce in the month in which one ended, in %s: %s',
    (language, sentence) => {
      expect(eventsIn(language, sentence)).toEqual([]);
    },
  );

  test.each([
    ['en', 'Negotiations in April 2025 between Iran and the United States started in Oman.'],
    ['en', 'The April 2025 talks were about uranium.'],
    ['fr', 'Les négociations en avril 2025 avec l’Iran ont commencé à Oman.'],
    ['de', 'Die Verhandlungen im April 2025 mit dem Iran begannen im Oman.'],
    ['es', 'Las negociaciones de abril de 2025 con Irán empezaron en Omán.'],
    ['he', 'סבב באפריל 2025 עם איראן נפתח בעומאן.'],
    ['ar', 'مفاوضات إيران والولايات المتحدة في أبريل 2025.'],
    ['en', 'The talks in December 2024 on Syria ended early.'],
    ['de', 'Die Gespräche im Juli 2024 galten dem Handel.'],
    ['fr', 'Rome accueille le G7 en juillet 2024.'],
    ['en', 'Rome was hot in July 2024.'],
    ['de', 'Rom war im Juli 2024 voll.'],
    ['es', 'Roma recibió a los turistas en julio de 2024.'],
    ['he', 'הוא היה ברומא ביולי 2024.'],
    ['ar', 'زار روما في يوليو 2024.'],
    ['en', 'The mediators of the Ukraine talks met in Miami.'],
    ['en', 'The mediators will meet again in Miami in July 2026.'],
    ['fr', 'Les médiateurs se retrouveront à Miami en juillet 2026.'],
    ['de', 'Die Vermittler für die Ukraine trafen sich in Miami.'],
    ['es', 'Los mediadores de Ucrania se reunieron en Miami.'],
    ['he', 'המתווכות ייפגשו שוב במיאמי ביולי 2026.'],
    ['ar', 'يجتمع الوسطاء مجددا في ميامي في يوليو 2026.'],
  ])('is not taken for other talks of that month or in that town, in %s: %s', (language, sentence) => {
    expect(eventsIn(language, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'The truce deal includes fuel, medicines and food, and hostages will be freed.'],
    ['fr', 'L’accord prévoit des médicaments et la libération des otages.'],
    ['de', 'Das Abkommen sieht Medikamente und die Freilassung der Geiseln vor.'],
    ['es', 'El acuerdo prevé medicinas y la liberación de los rehenes.'],
    ['he', 'העסקה כוללת תרופות ושחרור חטופים.'],
    ['ar', 'يشمل الاتفاق أدوية وإطلاق سراح الرهائن.'],
    ['en', 'Hezbollah’s response in June 2024 was fierce.'],
    ['en', 'Hamas announced the second phase of talks would begin in January 2025.'],
    ['fr', 'Le Hamas annonce que la deuxième phase n’aura pas lieu en janvier.'],
    ['en', 'Israel’s attorney general sent a clarification letter to Netanyahu.'],
  ])('is not taken for what has a part of it, in %s: %s', (language, sentence) => {
    expect(eventsIn(language, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'Qatar is reassessing its role in OPEC.'],
    ['en', 'Qatar announced a pause after weeks of mediation.'],
    ['fr', 'Le Qatar réexamine son rôle au sein de l’OPEP.'],
    ['fr', 'Le Qatar suspend son rôle au sein de l’OPEP.'],
    ['de', 'Katar setzt seine Vermittlung fort, hieß es.'],
    ['de', 'Katar setzt seine Vermittlung fort, hieß es aus Doha.'],
    ['de', 'Katar setzt auf Vermittlung zwischen Israel und der Hamas.'],
    ['de', 'Katar überdenkt seine Rolle in der OPEC.'],
    ['es', 'Catar reconsidera su papel en la OPEP.'],
    ['es', 'Catar anunció una pausa tras semanas de mediación.'],
    ['he', 'קטאר בוחנת מחדש את תפקידה באופ״ק.'],
    ['he', 'קטאר משעה את תפקידה באופ״ק.'],
    ['ar', 'قطر تعيد تقييم دورها في أوبك.'],
    ['ar', 'قطر لم تعلق على دورها في أوبك.'],
  ])(
    'is not taken for Qatar’s part in something else or for its going on, in %s: %s',
    (language, sentence) => {
      expect(eventsIn(language, sentence)).toEqual([]);
    },
  );
});
