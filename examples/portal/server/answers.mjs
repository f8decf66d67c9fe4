// What the providers answered, as it came: names, document numbers, suspicions. A bank has a database
// for it. Only checks.mjs reads it, and lets nothing of it out that the customer may not know.
const answers = new Map();

/** Keeps the latest answer about a check, as a webhook or an API call has brought it. */
export const keepAnswer = (check, answer) => void answers.set(check, answer);

export const answerFor = (check) => answers.get(check);
