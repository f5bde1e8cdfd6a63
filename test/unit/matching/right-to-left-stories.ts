import type { Story } from './read-story.ts';

/** Invented articles in Arabic and Hebrew, with their word forms and traps, and everything that is to be found in them. */
export const rightToLeftStories: readonly (Story & { readonly language: string })[] = [
  {
    language: 'ar',
    about: 'a round, in Arabic',
    published: '2025-01-10',
    texts: [
      'حماس وإسرائيل تقتربان من اتفاق: مفاوضات الدوحة تدخل مراحلها النهائية',
      'قال المتحدث باسم الخارجية القطرية ماجد الأنصاري إن المفاوضات في مراحلها النهائية، وإن الاتفاق بات قريبا. ولا اختراق في ملف محور فيلادلفيا.',
      'وأكد مصدر مصري إحراز تقدم كبير في المفاوضات غير المباشرة. وأعلن البيت الأبيض في 31 مايو/أيار 2024 مقترح بايدن.',
      'وينفي مسؤول في حماس قرب التوصل إلى اتفاق. وقف إطلاق النـار قريب إذا انسحبت إسرائيل.',
      'وللولايات المتحدة دور. قال ويتكوف إنه متفائل بقرب التوصل إلى صفقة خلال أيام.',
    ],
    mentions: [
      'biden-three-phase-2024-05-31: 31 مايو/أيار 2024 / مقترح بايدن',
      'doha: الدوحة',
      'egypt: مصري',
      'majed-al-ansari: ماجد الأنصاري',
      'philadelphi-corridor: محور فيلادلفيا',
      'proximity-talks: المفاوضات غير المباشرة',
      'qatar: القطرية',
      'steve-witkoff: ويتكوف',
      'united-states: البيت الأبيض / وللولايات المتحدة',
    ],
    phrases: [
      'claim close: تقتربان من اتفاق, -',
      'claim close: المفاوضات في مراحلها النهائية, المتحدث باسم الخارجية القطرية ماجد الأنصاري',
      'claim progress: إحراز تقدم, مصدر مصري',
      'negated close: قرب التوصل إلى اتفاق, -',
      'conditional close: وقف إطلاق النـار قريب, -',
      'claim hope: متفائل, ويتكوف',
      'claim close: بقرب التوصل إلى صفقة, ويتكوف',
      'claim hours-or-days: صفقة خلال أيام, ويتكوف',
    ],
  },
  {
    language: 'ar',
    about: 'traps, in Arabic',
    published: '2025-10-20',
    texts: [
      'المدرب مصر على الفوز',
      'لعب الفريق بحماس كبير أمام الجماهير، والحية الأفعى في الحديقة، وهذا قطر الدائرة.',
      'كان الجانبان في عام 2024 قد اقتربا من صفقة، ولم يتحقق أي اختراق في المفاوضات.',
    ],
    mentions: [],
    phrases: ['negated close: اقتربا من صفقة, -', 'negated progress: اختراق, -'],
  },
  {
    language: 'he',
    about: 'a round, in Hebrew',
    published: '2025-07-08',
    texts: [
      'טראמפ: "קרובים מאוד לעסקה" עם חמאס',
      'גורם ישראלי אמר כי השיחות בדוחא נמצאות בישורת האחרונה וכי אפשר להגיע להסכם בתוך ימים.',
      'אין פריצת דרך במו"מ, לדברי בכיר בחמאס. ציר פילדלפי והנסיגה נותרו פתוחים. שר הביטחון ישראל כ"ץ אמר כי אנחנו קרובים מתמיד לעסקת חטופים.',
      'מתווה ויטקוף עמד במרכז. ב-15 בינואר 2025 הוכרז על ההסכם בקטאר.',
    ],
    mentions: [
      'doha: בדוחא',
      'israel-katz: ישראל כ"ץ',
      'january-2025-agreement: 15 בינואר 2025',
      'may-2025-witkoff-60-day: מתווה ויטקוף',
      'philadelphi-corridor: ציר פילדלפי',
      'qatar: בקטאר',
      'withdrawal-and-territory: והנסיגה',
    ],
    phrases: [
      'claim close: קרובים מאוד לעסקה, טראמפ',
      'claim metaphor: בישורת האחרונה, גורם ישראלי',
      'claim hours-or-days: להסכם בתוך ימים, גורם ישראלי',
      'negated progress: פריצת דרך, בכיר בחמאס',
      'claim closer-than-before: קרובים מתמיד, שר הביטחון ישראל כ"ץ',
    ],
  },
  {
    language: 'he',
    about: 'traps, in Hebrew',
    published: '2025-07-08',
    texts: [
      'רוח עזה בצפון',
      'ביקורת עזה נשמעה נגד ניסים משעל, ואש עזה פרצה ביער. שרה נתניהו ביקרה במקום.',
      'בינואר אמר בכיר כי העסקה קרובה, אבל היא לא קרובה. האם העסקה קרובה?',
    ],
    mentions: [],
    phrases: ['negated close: העסקה קרובה, בכיר', 'conditional close: העסקה קרובה, -'],
  },
];
