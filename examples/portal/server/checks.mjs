// The identity checks of a customer, as far as the customer may know of them.
import { explain, extend, redact, toText } from 'idv-elements/core';
import { ownTexts } from '../page/own-texts.js';
import { answerFor } from './answers.mjs';

extend({ texts: ownTexts });

/** What the customer applied for, and has to be known for. */
const accounts = [
  { id: 'everyday', name: { en: 'Everyday account', ar: 'الحساب الجاري' } },
  { id: 'card', name: { en: 'Credit card', ar: 'البطاقة الائتمانية' } },
  { id: 'savings', name: { en: 'Savings account', ar: 'حساب التوفير' } },
  { id: 'shares', name: { en: 'Shares account', ar: 'حساب الأسهم' } },
  { id: 'home', name: { en: 'Home loan', ar: 'القرض السكني' } },
];

/** One request serves the list and every detail: little is left of an answer. */
export const listChecks = () =>
  accounts.map(({ id, name }) => ({ id, name, verification: redact(answerFor(id)) }));

/** The e-mail about a check: what the card says, in the language of the customer. */
export async function mailAbout(id, lang) {
  const account = accounts.find((account) => account.id === id);
  if (!account) return undefined;
  // An e-mail does not know where it is read, so it says the days of the bank.
  const options = { lang: lang ?? 'en', timeZone: 'Europe/Dublin' };
  const { title, ...language } = await explain(answerFor(id), options);
  const name = account.name[language.lang] ?? account.name.en;
  return {
    subject: `${name}: ${title}`,
    text: await toText(answerFor(id), options),
    lang: language.lang,
    dir: language.dir,
  };
}
