/** What the example pages say themselves; the elements have words of their own. */
export const words = {
  en: {
    name: 'English',
    dir: 'ltr',
    language: 'Language',
    title: 'Open your savings account',
    refresh: 'Look again',
    help: 'Questions? Call us:',
  },
  de: {
    name: 'Deutsch',
    dir: 'ltr',
    language: 'Sprache',
    title: 'Eröffnen Sie Ihr Sparkonto',
    refresh: 'Noch einmal nachsehen',
    help: 'Fragen? Rufen Sie uns an:',
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    language: 'اللغة',
    title: 'افتح حساب التوفير الخاص بك',
    refresh: 'تحقق مرة أخرى',
    help: 'هل لديك أسئلة؟ اتصل بنا:',
  },
} as const;

export type Language = keyof typeof words;
