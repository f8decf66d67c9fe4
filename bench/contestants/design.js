// One design for the floors: a badge of four statuses, and a stepper.
export const labels = {
  verified: 'Verified',
  rejected: 'Not verified',
  in_review: 'Being checked',
  canceled: 'Canceled',
};
export const stateWords = { done: 'Done', current: 'In progress', todo: 'Not started' };

export const badgeCss = `
:host { display: inline-flex; align-items: baseline; gap: 0.4em; padding: 0.125em 0.65em;
  border-radius: 1em; font-size: 0.875em; font-weight: 600; line-height: 1.45;
  color: #494f57; background: #eceef1 }
:host::before { content: ''; inline-size: 1em; block-size: 1em; align-self: center;
  border-radius: 50%; background: currentColor }
:host([status=verified]) { color: #0f5c2b; background: #def2e4 }
:host([status=rejected]) { color: #991b20; background: #fce6e6 }
:host([status=in_review]) { color: #0b4a94; background: #e3eefb }`;

export const stepperCss = `
:host { display: block; line-height: 1.5 }
ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none }
li { position: relative; flex: 1 0 6em; max-inline-size: 15em; padding-inline-end: 1em; color: #494f57 }
i { display: block; inline-size: 1.5em; block-size: 1.5em; margin-block-end: 0.5em;
  border-radius: 50%; background: currentColor }
li:not(:last-child)::after { content: ''; position: absolute; inset: 0.7em 0.375em auto 1.875em;
  border-block-start: 2px solid #7b828b }
span { display: block; font-weight: 500 }
b { display: block; font-weight: 400; font-size: 0.875em }
.done { color: #0f5c2b }
.current { color: #0b4a94 }
.current span { font-weight: 700 }`;
