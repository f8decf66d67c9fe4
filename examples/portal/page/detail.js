import { showMail } from './mail.js';
import { language, translate } from './words.js';

const title = document.querySelector('#detail-title');
const place = document.querySelector('#card');
const template = document.querySelector('#card-of-a-check');

/** Shows one check in full. */
export function showDetail({ id, name, verification }) {
  title.textContent = name[language()];
  // Another check gets another card: one that went on with it would tell of a change.
  if (place.dataset.check !== id) {
    place.dataset.check = id;
    place.replaceChildren(template.content.cloneNode(true));
    translate(place);
  }
  place.querySelector('idv-verification-card').status = verification;
  showMail(id);
}
