import { language } from './words.js';

const list = document.querySelector('#list');
const template = document.querySelector('#row');
const rows = new Map();

/** Shows the checks. Each keeps its row: only so does a badge know that its status has changed. */
export function showList(checks, openId) {
  for (const { id, name, verification } of checks) {
    const row = rows.get(id) ?? addRow(id);
    row.querySelector('a').ariaCurrent = id === openId ? 'true' : null;
    row.querySelector('.name').textContent = name[language()];
    row.querySelector('idv-status-badge').status = verification;
  }
}

function addRow(id) {
  const row = template.content.cloneNode(true).firstElementChild;
  row.dataset.check = id;
  row.querySelector('a').href = `#${id}`;
  list.append(row);
  rows.set(id, row);
  return row;
}
