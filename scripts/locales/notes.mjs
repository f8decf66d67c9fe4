// What a translator is told of a message: where it stands and next to what, who reads it, how long it
// may be, what form it has, what its placeholders hold, and what its odd words mean. By id, because a
// text of its own beside each message would reach every page that shows the message.
import { textOf } from './messages.mjs';
import { places } from './places.mjs';
import { reviewerPlaces } from './reviewer-places.mjs';
import { meaningsIn } from './words.mjs';

const applicant = 'a worried person on a phone';
const reviewer = 'somebody who looks at a hundred cases a day';

/** What the placeholders hold, by their expression. */
const placeholders = {
  position: 'the number of the current step, in digits',
  total: 'the number of all steps, in digits',
  done: 'how many steps are done, in digits',
  left: 'how many steps are left at least, in digits; 1 or more',
  label: 'a status, as in the badge',
  name: 'the name of a step, or the label of what follows',
  state: 'the state of a step, as beside it',
  value: 'what is said of it: a state, a date, a sentence or a link',
};

const nameOf = ({ untranslatable }) => untranslatable.replace(/^\$\{|\}$/g, '');

/** What there is to say of a message; `most` is `undefined` where any length will do. */
export function kindOf(id) {
  const found = [...places, ...reviewerPlaces].find(([pattern]) => pattern.test(id));
  if (!found) throw new Error(`${id}: scripts/locales/notes.mjs does not say where it stands.`);
  return { reader: id.startsWith('reviewer.') ? reviewer : applicant, ...found[1] };
}

/** What can be seen of the English alone. */
function formOf(english) {
  const sentences = english.match(/[.?!](?=\s|$)/g)?.length ?? 0;
  if (english.endsWith(':')) return 'Ends with a colon: a list follows.';
  if (sentences > 1) return 'Full sentences.';
  return sentences ? 'A full sentence.' : 'No sentence: no full stop at the end.';
}

const heldIn = (name, contents) =>
  contents
    .filter((piece) => typeof piece !== 'string')
    .map((piece) => {
      const holds = placeholders[nameOf(piece)];
      if (!holds) throw new Error(`${name}: notes.mjs does not say what ${nameOf(piece)} holds.`);
      return `${piece.untranslatable} is ${holds}.`;
    });

/** The note beside a message. */
export function noteOf({ name, contents }) {
  const { where, reader, most } = kindOf(name);
  const english = textOf(contents);
  return [
    `${where}.`,
    formOf(english),
    `Read by ${reader}.`,
    ...(most ? [`At most ${most} characters.`] : []),
    ...heldIn(name, contents),
    ...meaningsIn(english),
  ].join(' ');
}
