// Where the texts for reviewers stand; see places.mjs.

export const reviewerPlaces = [
  [
    /^reviewer\.status\./,
    { where: 'In a badge, which is the heading of the card: the status of the whole', most: 32 },
  ],
  [
    /^reviewer\.step_status\./,
    {
      where:
        'Beside the name of a step, as in “Watchlist screening: Passed”, so that it fits a name of any gender and number. Alone in a badge too',
      most: 32,
    },
  ],
  [
    /^reviewer\.request_status\./,
    {
      where:
        'In a badge: what became of a request, which is a call of a program to the provider’s server. It tells nothing of a person',
      most: 32,
    },
  ],
  [/^reviewer\.step\./, { where: 'Name of a step, in a list, its state beside it', most: 44 }],
  [
    /^reviewer\.category\./,
    { where: 'Below a reason, between codes: the kind of reason that it is', most: 44 },
  ],
  [/^reviewer\.reason\./, { where: 'In a list under “What happened”: one reason for the status' }],
  [/^reviewer\.explanation\./, { where: 'Paragraph below the status: what the status means' }],
  [
    /^reviewer\.provider\..*\.trigger$/,
    { where: 'After the label “Trigger”: what brings a status about at the provider' },
  ],
  [
    /^reviewer\.provider\..*\.precedence$/,
    { where: 'After the label “Precedence”: which of the provider’s statuses goes before which' },
  ],
  [
    /^reviewer\.provider\..*\.action$/,
    { where: 'After the label “Recommended action”: what the reviewer should do' },
  ],
  [
    /^reviewer\.provider\./,
    { where: 'After the label “Definition”: what the provider means by a status' },
  ],
  [
    /^reviewer\.ui\.(action|trigger|precedence|definition)$/,
    { where: 'Label before a sentence; no colon', most: 36 },
  ],
  [
    /^reviewer\.ui\.status$/,
    { where: 'Label before the provider’s own word, as in “Plaid: failed”; no colon', most: 36 },
  ],
  [
    /^reviewer\.ui\.retry$/,
    { where: 'Label before “Not needed” or “Only in a new verification”; no colon', most: 36 },
  ],
  [/^reviewer\.ui\.retry\./, { where: 'After the label “Another try”: whether there can be one' }],
  [/^reviewer\.ui\.fix\./, { where: 'Below a reason: who can put it right', most: 44 }],
  [/^reviewer\.ui\.redacted$/, { where: 'Label before the date of it; no colon', most: 44 }],
  [
    /^reviewer\.ui\.(id|previous_attempt)$/,
    { where: 'Label before the id of a verification; no colon', most: 36 },
  ],
  [
    /^reviewer\.ui\.applicant_reads$/,
    {
      where:
        'Below a reason, before what the applicant reads instead, as in “The applicant reads: Your document looked damaged.”; no colon',
    },
  ],
  [
    /^reviewer\.ui\.applicant_sees$/,
    { where: 'Opens and closes what the applicant sees of the verification' },
  ],
  [/^reviewer\.ui\.hidden$/, { where: 'Below a step or a reason' }],
  [
    /^reviewer\.ui\.copy$/,
    { where: 'Button: copies all that the card says to the clipboard', most: 32 },
  ],
  [
    /^reviewer\.ui\.(copied|not_copied)$/,
    { where: 'On the button “Copy as text” after it was pressed', most: 32 },
  ],
  [
    /^reviewer\.ui\.earlier_tries$/,
    {
      where:
        'Below a step, before the tries, as in “Earlier tries: Failed (May 3, 2026)”; no colon',
    },
  ],
];
