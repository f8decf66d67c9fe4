// The bank's own words. What the elements say they know in every language themselves.
const words = {
  en: {
    language: 'Language',
    title: 'Your identity checks',
    lead: 'Before we open an account, we have to know that it is you.',
    trouble: 'We cannot reach the bank. What you see may be old. We keep trying.',
    list: 'Your applications',
    mail: 'The e-mail we send you',
    help: 'Questions? Call us, day and night:',
    appeal: 'Ask us to look again',
    demo: 'Demonstration',
    demoText:
      'The providers report when it suits them. Here you decide when the next report comes.',
    next: 'Next report',
    again: 'Begin again',
  },
  ar: {
    language: 'اللغة',
    title: 'عمليات التحقق من هويتك',
    lead: 'قبل أن نفتح لك حسابًا، علينا أن نتأكد من هويتك.',
    trouble: 'تعذّر الاتصال بالبنك. قد يكون ما تراه قديمًا. سنواصل المحاولة.',
    list: 'طلباتك',
    mail: 'الرسالة التي نرسلها إليك',
    help: 'هل لديك أسئلة؟ اتصل بنا ليلًا ونهارًا:',
    appeal: 'اطلب منا النظر مرة أخرى',
    demo: 'عرض توضيحي',
    demoText: 'يرسل مقدّمو الخدمة تقاريرهم متى شاؤوا. هنا تقرر أنت متى يصل التقرير التالي.',
    next: 'التقرير التالي',
    again: 'البدء من جديد',
  },
};

/** The language of the page, which is also that of the elements on it. */
export const language = () => document.documentElement.lang;

export const say = (key) => words[language()][key];

/** Says what is marked with `data-words` in the language of the page. */
export function translate(root) {
  for (const place of root.querySelectorAll('[data-words]'))
    place.textContent = say(place.dataset.words);
}

/** Turns the page to a language, to English if it does not have it; the elements follow. */
export function speak(wanted) {
  const lang = Object.hasOwn(words, wanted) ? wanted : 'en';
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  translate(document);
}
