// What a translator is told of a message: where it stands, who reads it, how long it may be, and
// what its placeholders hold. By id, because a text of its own beside each message would reach every
// page that shows the message.

const applicant = 'a worried person on a phone';
const reviewer = 'somebody who looks at a hundred cases a day';

/** The first pattern that fits tells of a message. `most` is in characters. */
const kinds = [
  [/^status\.[a-z_]+$/, { where: 'Badge of the whole check', most: 24 }],
  [/^request\./, { where: 'Badge of a call to the provider’s server, not of a person', most: 24 }],
  [/^result\.waiting$/, { where: 'Beside the step “Result”', most: 24 }],
  [/^step_status\.another_way$/, { where: 'Beside a step', most: 60 }],
  [/^(step_status|result|information)\./, { where: 'Beside a step, and as its badge', most: 24 }],
  [/^step\./, { where: 'Name of a step', most: 36 }],
  [/\.title$/, { where: 'Heading: what happened' }],
  [/\.advice$/, { where: 'Below the heading: what to do' }],
  [/^reason\.remedy\./, { where: 'In a list of advice: what to do' }],
  [/^(lead|note)\./, { where: 'Before or after a list of advice' }],
  [
    /^ui\.(created|updated|expires|ended)$/,
    { where: 'Label directly before a date, without a colon; of the check', most: 24 },
  ],
  [/^ui\.continue$/, { where: 'Button that leads to the provider', most: 40 }],
  [/^ui\./, { where: 'Words of the elements themselves' }],
  [/^reviewer\.(status|step_status|request_status)\./, { where: 'Badge', most: 32 }],
  [/^reviewer\.step\./, { where: 'Name of a step', most: 44 }],
  [/^reviewer\.category\./, { where: 'Category of a reason, as in “Reason: …”', most: 44 }],
  [/^reviewer\.reason\./, { where: 'What happened' }],
  [/^reviewer\.explanation\./, { where: 'Below the status: what it means' }],
  [/^reviewer\.provider\./, { where: 'What the provider says of its status' }],
  [/^reviewer\.ui\.redacted$/, { where: 'Label before a date' }],
  [/^reviewer\.ui\.(id|previous_attempt)$/, { where: 'Label before an id' }],
  [/^reviewer\.ui\.applicant_reads$/, { where: 'Label before a sentence' }],
  [/^reviewer\.ui\./, { where: 'Words of the elements themselves' }],
  [/^reason\./, { where: 'A reason: what happened' }],
];

/** What the placeholders hold, by their expression. */
const placeholders = {
  position: 'the number of the current step, in digits',
  total: 'the number of all steps, in digits',
  done: 'how many steps are done, in digits',
  left: 'how many steps are left at least, in digits',
  label: 'a status, as in the badge',
  name: 'the name of a step, or the label of what follows',
  state: 'the state of a step, as beside it',
  value: 'what is said of it: a state, a date, a sentence or a link',
};

const nameOf = ({ untranslatable }) => untranslatable.replace(/^\$\{|\}$/g, '');

/** What there is to say of a message; `most` is `undefined` where any length will do. */
export function kindOf(id) {
  const found = kinds.find(([pattern]) => pattern.test(id));
  if (!found) throw new Error(`${id}: scripts/locales/notes.mjs does not say where it stands.`);
  return { reader: id.startsWith('reviewer.') ? reviewer : applicant, ...found[1] };
}

/** The note beside a message. */
export function noteOf({ name, contents }) {
  const { where, reader, most } = kindOf(name);
  const held = contents
    .filter((piece) => typeof piece !== 'string')
    .map((piece) => {
      const holds = placeholders[nameOf(piece)];
      if (!holds) throw new Error(`${name}: notes.mjs does not say what ${nameOf(piece)} holds.`);
      return ` ${piece.untranslatable} is ${holds}.`;
    });
  return `${where}. Read by ${reader}.${most ? ` At most ${most} characters.` : ''}${held.join('')}`;
}
