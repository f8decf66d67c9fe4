import type { Meta } from '@storybook/web-components-vite';
import { payload, plaid } from '../support/payloads.js';
import { stepStory } from '../support/state-story.js';

const meta: Meta = { title: 'States/Step statuses' };
export default meta;

export const Active = stepStory({
  status: payload('plaid', 'active-fallback-to-document'),
  step: 'documentary_verification',
  applicant: { badge: 'In progress', line: 'Identity document In progress' },
  reviewer: { badge: 'Active', line: 'Identity document Active' },
});

export const Success = stepStory({
  status: payload('plaid', 'success'),
  step: 'selfie_check',
  applicant: { badge: 'Done', line: 'Selfie Done' },
  reviewer: { badge: 'Passed', line: 'Selfie Passed' },
});

export const Failed = stepStory({
  status: payload('plaid', 'failed-document-expired-after-blurry-try'),
  step: 'documentary_verification',
  applicant: { badge: 'Not confirmed', line: 'Identity document Not confirmed' },
  reviewer: { badge: 'Failed', line: 'Identity document Failed' },
});

export const WaitingForPrerequisite = stepStory({
  status: payload('plaid', 'active-first-step'),
  step: 'kyc_check',
  applicant: { badge: 'Not started', line: 'Your details Not started' },
  reviewer: { badge: 'Waiting for prior step', line: 'Personal details Waiting for prior step' },
});

/** It is not drawn and not counted. */
export const NotApplicable = stepStory({
  status: payload('plaid', 'active-two-active-steps'),
  step: 'verify_sms',
  applicant: { badge: 'Status not available' },
  reviewer: { badge: 'Not applicable' },
});

export const Skipped = stepStory({
  status: payload('plaid', 'active-retry'),
  step: 'kyc_check',
  applicant: { badge: 'Skipped', line: 'Your details Skipped' },
  reviewer: { badge: 'Skipped', line: 'Personal details Skipped' },
});

export const Expired = stepStory({
  status: payload('plaid', 'expired'),
  step: 'kyc_check',
  applicant: { badge: 'Time ran out', line: 'Your details Time ran out' },
  reviewer: { badge: 'Expired', line: 'Personal details Expired' },
});

export const Canceled = stepStory({
  status: payload('plaid', 'canceled'),
  step: 'kyc_check',
  applicant: { badge: 'Canceled', line: 'Your details Canceled' },
  reviewer: { badge: 'Canceled', line: 'Personal details Canceled' },
});

/** An applicant reads that everything was sent, and nothing of the step. */
export const PendingReview = stepStory({
  status: plaid({
    status: 'pending_review',
    completed_at: null,
    steps: { documentary_verification: 'pending_review' },
  }),
  step: 'documentary_verification',
  applicant: { badge: 'Status not available', line: 'Result Being checked' },
  reviewer: { badge: 'Review needed', line: 'Identity document Review needed' },
});

/** An applicant reads no difference to a step that passed by itself. */
export const ManuallyApproved = stepStory({
  status: payload('plaid', 'success-manually-approved'),
  step: 'documentary_verification',
  applicant: { badge: 'Done', line: 'Identity document Done' },
  reviewer: { badge: 'Approved by hand', line: 'Identity document Approved by hand' },
});

/** An applicant reads of no decision that somebody made. */
export const ManuallyRejected = stepStory({
  status: payload('plaid', 'failed-manually-rejected'),
  step: 'watchlist_screening',
  applicant: { badge: 'Status not available', line: 'Result Not confirmed' },
  reviewer: { badge: 'Rejected by hand', line: 'Watchlist screening Rejected by hand' },
});

export const Missing = stepStory({
  status: payload('idmeta', 'finalize-incomplete'),
  step: 'biometrics_verification',
  applicant: { badge: 'Still needed', line: 'Face Still needed' },
  reviewer: { badge: 'Missing', line: 'Face Missing' },
});

export const Inconclusive = stepStory({
  status: {
    status: 'done',
    action_groups: [
      {
        type: 'proof_of_address_verification',
        status: 'done',
        actions: [{ resource: { status: 'inconclusive' } }],
      },
    ],
  },
  step: 'proof_of_address_verification',
  applicant: { badge: 'Not completed', line: 'Proof of address Not completed' },
  reviewer: { badge: 'Inconclusive', line: 'Proof of address Inconclusive' },
});

export const Error = stepStory({
  status: { type: 'verification.biometrics', trustValidationId: 'a1', verificationStatusCode: 6 },
  step: 'biometrics',
  applicant: { badge: 'Technical problem', line: 'Face Technical problem' },
  reviewer: { badge: 'Technical error', line: 'Face Technical error' },
});

export const Unknown = stepStory({
  status: payload('plaid', 'active-odd-types'),
  step: 'kyc_check',
  applicant: { badge: 'Status not available', line: 'Your details Status not available' },
  reviewer: { badge: 'Unknown status', line: 'Personal details Unknown status' },
});
