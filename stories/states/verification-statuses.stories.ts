import type { Meta } from '@storybook/web-components-vite';
import { payload } from '../support/payloads.js';
import { stateStory } from '../support/state-story.js';

const meta: Meta = { title: 'States/Verification statuses' };
export default meta;

export const NotStarted = stateStory({
  status: payload('idmeta', 'create'),
  applicant: {
    badge: 'Not started',
    stepper: ['Your information Not started', 'Result Not yet'],
    explainer: ['Your identity check has not started yet.', 'Start soon'],
    card: ['Your identity check has not started yet.', 'Created March 2, 2026'],
  },
  reviewer: {
    badge: 'Not started',
    stepper: ['Information from the applicant Not started', 'Result Waiting for prior step'],
    explainer: ['The verification exists, but the person has not done anything yet.'],
    card: ['Updated March 2, 2026'],
  },
});

export const InProgress = stateStory({
  status: payload('plaid', 'active-first-step'),
  applicant: {
    badge: 'In progress',
    stepper: [
      'Terms of use In progress',
      'Phone number Not started',
      'Your details Not started',
      'Identity document Not started',
      'Selfie Not started',
      'Result Not yet',
    ],
    explainer: ['Your identity check is not finished yet.', 'You can go on with it now.'],
    card: ['Your identity check is not finished yet.', 'Continue'],
  },
  reviewer: {
    badge: 'In progress',
    stepper: ['Personal details Waiting', 'Watchlist screening Waiting for prior step'],
    explainer: ['There is no result yet.'],
    card: ['In progress'],
  },
});

export const Incomplete = stateStory({
  status: payload('idmeta', 'finalize-incomplete-with-aml'),
  applicant: {
    badge: 'Not finished',
    stepper: ['Form Still needed', 'Face Still needed', 'Result Not yet'],
    explainer: [
      'Some parts of your identity check are still needed.',
      'Send what is still needed.',
    ],
    card: ['Some parts of your identity check are still needed.'],
  },
  reviewer: {
    badge: 'Incomplete',
    stepper: ['Form Missing', 'Face Missing', 'Anti-money-laundering check Missing'],
    explainer: ['A required part has not been sent or finished.'],
    card: ['Incomplete'],
  },
});

export const InReview = stateStory({
  status: payload('plaid', 'pending-review-watchlist'),
  applicant: {
    badge: 'Being checked',
    stepper: ['Step 2 of 2', 'Your information Sent', 'Result Being checked'],
    explainer: [
      'Your information was sent. It is being checked.',
      'You do not need to do anything now.',
    ],
    card: ['Your information was sent. It is being checked.'],
  },
  reviewer: {
    badge: 'Review needed',
    stepper: ['Personal details Passed', 'Watchlist screening Review needed'],
    explainer: [
      'What happened',
      'watchlist_screening.pending_review',
      'Screening',
      'Not shown to the applicant',
    ],
    card: ['Somebody has to look at the case and decide.'],
  },
});

export const Verified = stateStory({
  status: payload('plaid', 'success'),
  applicant: {
    badge: 'Verified',
    stepper: [
      'Terms of use Done',
      'Phone number Done',
      'Your details Done',
      'Identity document Done',
      'Selfie Done',
      'Result Confirmed',
    ],
    explainer: ['Your identity is confirmed.', 'You do not need to do anything else for it.'],
    card: ['Your identity is confirmed.', 'Ended March 2, 2026'],
  },
  reviewer: {
    badge: 'Verified',
    stepper: ['Personal details Passed', 'Watchlist screening Passed'],
    explainer: ['Everything that was required has passed.'],
    card: ['Verified'],
  },
});

export const Rejected = stateStory({
  status: payload('yousign', 'failed'),
  applicant: {
    badge: 'Not verified',
    stepper: ['Your information Sent', 'Result Not confirmed'],
    explainer: [
      'What happened',
      'The front of your document was not shown.',
      'The light was not good enough to see your face clearly.',
      'If you are asked to try again, this can help:',
      'Show the front too.',
      'You can ask the company if a person can look at your case.',
    ],
    card: ['Your identity could not be confirmed.', 'The front of your document was not shown.'],
  },
  reviewer: {
    badge: 'Rejected',
    stepper: ['Information from the applicant Sent', 'Result Failed'],
    explainer: [
      'The front of the document was not captured.',
      'IDVV_1310',
      'Document capture',
      'IDVV_1402',
      'Face capture',
    ],
    card: ['At least one required part was not passed.', 'IDVV_1310'],
  },
});

export const Inconclusive = stateStory({
  status: payload('yousign', 'inconclusive-expired-link'),
  applicant: {
    badge: 'No result',
    stepper: ['Your information Not completed', 'Result No result'],
    explainer: [
      'The last day for this identity check has passed.',
      'In a new identity check, this can help:',
      'Start on the first day you can.',
    ],
    card: ['Your identity check has no result.', 'No decision was made.'],
  },
  reviewer: {
    badge: 'Inconclusive',
    stepper: ['Information from the applicant Not completed', 'Result Inconclusive'],
    explainer: ['The verification was open for too many days', 'IDVV_1199', 'Engagement'],
    card: ['Another try needs a new verification.'],
  },
});

export const Error = stateStory({
  status: payload('idmeta', 'finalize-failed'),
  applicant: {
    badge: 'Technical problem',
    stepper: ['Result Technical problem'],
    explainer: ['A technical problem stopped your identity check.', 'No decision was made.'],
    card: ['A technical problem stopped your identity check.'],
  },
  reviewer: {
    badge: 'Technical error',
    stepper: ['Result Technical error'],
    explainer: ['A component failed for a technical reason.'],
    card: ['It says nothing about the person.'],
  },
});

export const Expired = stateStory({
  status: payload('plaid', 'expired'),
  applicant: {
    badge: 'Time ran out',
    stepper: [
      'Terms of use Done',
      'Phone number Done',
      'Your details Time ran out',
      'Identity document Time ran out',
      'Selfie Time ran out',
      'Result Time ran out',
    ],
    explainer: ['The time for your identity check has run out.', 'To get a new one'],
    card: ['The time for your identity check has run out.'],
  },
  reviewer: {
    badge: 'Expired',
    stepper: ['Personal details Expired', 'Watchlist screening Expired'],
    explainer: ['The verification was not finished in time and has closed.'],
    card: ['Expired'],
  },
});

export const Canceled = stateStory({
  status: payload('plaid', 'canceled'),
  applicant: {
    badge: 'Canceled',
    stepper: [
      'Terms of use Done',
      'Phone number Done',
      'Your details Canceled',
      'Identity document Canceled',
      'Selfie Canceled',
      'Result Canceled',
    ],
    explainer: ['Your identity check was canceled.', 'If you still need it'],
    card: ['Your identity check was canceled.'],
  },
  reviewer: {
    badge: 'Canceled',
    stepper: ['Personal details Canceled', 'Watchlist screening Canceled'],
    explainer: ['The verification was canceled by staff or through the API.'],
    card: ['Canceled'],
  },
});

export const Unknown = stateStory({
  status: payload('plaid', 'unknown-status'),
  applicant: {
    badge: 'Not available',
    stepper: [
      'Terms of use Done',
      'Phone number Done',
      'Your details Not started',
      'Identity document Not started',
      'Selfie Not started',
      'Result Status not available',
    ],
    explainer: ['The status of your identity check is not available right now.'],
    card: ['Look again later, or ask the company'],
  },
  reviewer: {
    badge: 'Unknown status',
    stepper: ['Personal details Waiting', 'Watchlist screening Waiting for prior step'],
    explainer: ['The provider sent no overall status, or one that has no explanation here.'],
    card: ['Unknown status'],
  },
});
