// Only for the demonstration: lets the next report of a provider come.
import { say } from './words.js';

const button = document.querySelector('#advance');
const place = document.querySelector('#progress');
let progress = { come: 0, of: 0 };

function show() {
  const { come, of } = progress;
  button.textContent = say(come === of ? 'again' : 'next');
  place.textContent = `${come} / ${of}`;
}

async function ask(method) {
  const response = await fetch('demo', { method });
  progress = await response.json();
  show();
}

button.addEventListener('click', () => ask('POST'));
document.querySelector('#language').addEventListener('change', show);
await ask('GET');

// Nobody is at the other end of the links of this demonstration.
document.addEventListener('idv-action', (event) => {
  if (event.detail.action === 'continue') event.preventDefault();
});
