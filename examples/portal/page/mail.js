import { language } from './words.js';

const details = document.querySelector('#mail');
const [article, subject, text] = ['#mail article', '#subject', '#text'].map((selector) =>
  document.querySelector(selector),
);
let wanted;

/** Shows the e-mail about a check, if somebody wants to see it. The server writes it. */
export function showMail(id) {
  wanted = `api/checks/${id}/mail?lang=${language()}`;
  if (details.open) void load(wanted);
}

async function load(url) {
  const response = await fetch(url).catch(() => undefined);
  const mail = response?.ok ? await response.json() : undefined;
  // Another one may be wanted by now.
  if (!mail || url !== wanted) return;
  article.lang = mail.lang;
  article.dir = mail.dir;
  subject.textContent = mail.subject;
  text.textContent = mail.text;
}

details.addEventListener('toggle', () => details.open && wanted && load(wanted));
