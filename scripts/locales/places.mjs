// Where the texts for applicants stand, by id; the first pattern that fits tells of a message.
// `most` is in characters; `counts` names the placeholder whose number the plural form goes by.

const aboutReason = 'It is told to applicants, so it must not sound like a suspicion';

export const places = [
  [
    /^status\.[a-z_]+$/,
    {
      where:
        'In a badge: the status of the whole identity check; also in “Identity check: …”, and in a line of its own at the head of an e-mail',
      most: 24,
    },
  ],
  [
    /^request\./,
    {
      where:
        'In a badge: what became of a request, which is a call of a program to the provider’s server. It tells nothing of a person',
      most: 24,
    },
  ],
  [
    /^result\./,
    {
      where:
        'Beside the step “Result”, the last one, as in “Result: Not yet”: what the check comes to. Alone in a badge too',
      most: 24,
    },
  ],
  [
    /^information\./,
    {
      where:
        'Beside the step “Your information”, as in “Your information: Sent”: the state of what the person sends. Alone in a badge too',
      most: 24,
    },
  ],
  [
    /^step_status\.another_way$/,
    {
      where:
        'Beside the name of a step: it was not confirmed, but the person can do something else',
      most: 60,
    },
  ],
  [
    /^step_status\./,
    {
      where:
        'Beside the name of a step, as in “Selfie: Done” or “Your details: Done”, so that it fits a name of any gender and number. Alone in a badge too',
      most: 24,
    },
  ],
  [
    /^step\.(information|result|other)$/,
    {
      where:
        'Name of a step, in a list, its state beside it; a step of our own, where the provider names none',
      most: 36,
    },
  ],
  [
    /^step\./,
    {
      where:
        'Name of a step, in a list, its state beside it as in “Selfie: Done”: what the person shows or gives. Under “Still needed” too',
      most: 36,
    },
  ],
  [
    /^status\..*\.title$/,
    { where: 'Heading of the card, beside the badge: what happened to the identity check' },
  ],
  [/^status\..*\.advice$/, { where: 'Paragraph below the heading of the card: what to do now' }],
  [
    /^reason\..*\.title$/,
    { where: `In a list under “What happened”: one thing that went wrong. ${aboutReason}` },
  ],
  [
    /^reason\..*\.advice$/,
    { where: 'In a list of advice, under a line such as “This can help you finish:”: what to do' },
  ],
  [
    /^reason\.remedy\./,
    {
      where:
        'In a list of advice, under a line such as “This can help you finish:”: what to do about several reasons at once',
    },
  ],
  [/^lead\./, { where: 'Before a list of advice' }],
  [/^note\./, { where: 'After a list of what went wrong, while the check still goes on' }],
  [
    /^ui\.(created|updated|ended)$/,
    {
      where:
        'Label directly before a date, as in “Created May 3, 2026”; no colon. Of the identity check, not of a person',
      most: 24,
    },
  ],
  [
    /^ui\.expires$/,
    {
      where:
        'Label directly before a date, as in “Open until May 3, 2026”; no colon. Until then the person can go on',
      most: 24,
    },
  ],
  [
    /^ui\.pair$/,
    {
      where:
        'A line of plain text: a name and what there is to say of it, as in “Created: May 3, 2026” or “Selfie: Done”. Only the colon and the spaces of the language are to be set',
    },
  ],
  [
    /^ui\.step_change$/,
    {
      where:
        'Said by a screen reader when the state of a step has changed, as in “Selfie: Done.” Only colon, spaces and full stop of the language are to be set',
    },
  ],
  [
    /^ui\.tally\./,
    {
      where:
        'Above the steps, as in “2 done, at least 1 to go”: how far the person is. A plural form, by the number of ${left}; it must be right for every number of ${done}. A form that is said of one number alone may leave ${left} out',
      counts: 'left',
    },
  ],
  [/^ui\.position$/, { where: 'Above the steps, as in “Step 2 of 4”: where the person is' }],
  [
    /^ui\.identity_check$/,
    {
      where:
        'Said by a screen reader when the status has changed, as in “Identity check: Verified.”',
    },
  ],
  [/^ui\.steps$/, { where: 'Name of the list of steps, which only a screen reader says' }],
  [/^ui\.reasons$/, { where: 'Heading above a list of what went wrong; not a question' }],
  [/^ui\.missing$/, { where: 'Heading above a list of names of steps that are missing' }],
  [
    /^ui\.continue$/,
    { where: 'Link that looks like a button and leads to the provider', most: 40 },
  ],
  [/^ui\.appeal$/, { where: 'At the end of the card, after the identity was not confirmed' }],
  [/^ui\.loading$/, { where: 'Until there is something to show', most: 24 }],
];
