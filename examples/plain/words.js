// The page's own words in its other languages; its English stands in the markup.
const words = {
  de: {
    language: 'Sprache',
    theme: 'Darstellung',
    auto: 'Wie auf diesem Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    title: 'Eröffnen Sie Ihr Sparkonto',
    lead: 'Eines fehlt noch: Wir müssen wissen, dass Sie es sind.',
    refresh: 'Noch einmal nachsehen',
    help: 'Fragen? Rufen Sie uns an:',
    earlier: 'Ihre anderen Konten',
    everyday: 'Girokonto',
    joint: 'Gemeinschaftskonto',
    young: 'Jugendkonto',
  },
  ar: {
    language: 'اللغة',
    theme: 'المظهر',
    auto: 'كما في هذا الجهاز',
    light: 'فاتح',
    dark: 'داكن',
    title: 'افتح حساب التوفير الخاص بك',
    lead: 'بقي أمر واحد: علينا أن نتأكد من هويتك.',
    refresh: 'تحقق مرة أخرى',
    help: 'هل لديك أسئلة؟ اتصل بنا:',
    earlier: 'حساباتك الأخرى',
    everyday: 'الحساب الجاري',
    joint: 'الحساب المشترك',
    young: 'حساب الشباب',
  },
};

const places = [...document.querySelectorAll('[data-words]')];
const english = new Map(places.map((place) => [place, place.textContent]));

/** Says the page's own words in a language. */
export function translate(language) {
  for (const place of places)
    place.textContent = words[language]?.[place.dataset.words] ?? english.get(place);
}
