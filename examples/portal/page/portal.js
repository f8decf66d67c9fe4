// The page of a customer: a list of identity checks, one of them in full, kept up to date.
import { explain, extend } from './kit/idv-elements.js';
import { showDetail } from './detail.js';
import { showList } from './list.js';
import { ownTexts } from './own-texts.js';
import { poll } from './poll.js';
import { language, say, speak } from './words.js';

extend({ texts: ownTexts });

const $ = (selector) => document.querySelector(selector);
let checks = [];
let isInTrouble = false;

/** The check in the address, so that it can be linked to and the browser can go back. */
const openCheck = () => checks.find(({ id }) => `#${id}` === location.hash) ?? checks[0];

function show() {
  const open = openCheck();
  if (!open) return;
  showList(checks, open.id);
  showDetail(open);
}

addEventListener('hashchange', () => {
  show();
  // Who has chosen with the keyboard goes on in what they have chosen.
  $('#detail-title').focus();
});

// The event of a badge in the list. It comes only when a status has changed.
$('#list').addEventListener('idv-status-change', async ({ target }) => {
  const check = checks.find(({ id }) => id === target.closest('li').dataset.check);
  if (check === openCheck()) return;
  const { label } = await explain(check.verification, { lang: language() });
  $('#news').textContent = `${check.name[language()]}: ${label}`;
});

function turnTo(lang) {
  speak(lang);
  $('#news').textContent = '';
  $('#language').value = language();
  showTrouble(isInTrouble);
  show();
}

function showTrouble(is) {
  isInTrouble = is;
  $('#trouble').textContent = is ? say('trouble') : '';
}

$('#language').addEventListener('change', ({ target }) => {
  const url = new URL(location);
  url.searchParams.set('lang', target.value);
  history.replaceState(null, '', url);
  turnTo(target.value);
});
turnTo(new URLSearchParams(location.search).get('lang'));

void poll('api/checks', {
  every: 2000,
  onAnswer(answer) {
    checks = answer;
    show();
  },
  onTrouble: showTrouble,
});
