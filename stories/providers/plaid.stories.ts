import type { Meta } from '@storybook/web-components-vite';
import { listStory } from '../support/list-story.js';
import { payloadStories } from '../support/payload-story.js';

const meta: Meta = { title: 'Providers/Plaid' };
export default meta;

const story = payloadStories('plaid');

export const ActiveFirstStep = story('active-first-step', ['In progress'], ['In progress']);
export const ActiveFallbackToDocument = story(
  'active-fallback-to-document',
  [
    'In progress',
    'Your details Not confirmed',
    'Some of your details could not be confirmed.',
    'Continue identity check',
  ],
  ['In progress', 'Personal details Failed', 'address.summary.no_match'],
);
export const ActiveStepsInAlphabeticalOrder = story(
  'active-steps-in-alphabetical-order',
  ['In progress'],
  ['In progress'],
);
export const ActiveRetry = story('active-retry', ['In progress'], ['In progress']);
export const ActiveTwoActiveSteps = story(
  'active-two-active-steps',
  ['Your details In progress', 'Identity document In progress'],
  ['In progress', 'Personal details Active'],
);
export const ActiveUnknownStepAndStepStatus = story(
  'active-unknown-step-and-step-status',
  ['In progress'],
  ['In progress'],
);
export const ActiveOddTypes = story('active-odd-types', ['In progress'], ['In progress']);
export const Success = story('success', ['Verified'], ['Verified']);
export const SuccessAfterFallback = story('success-after-fallback', ['Verified'], ['Verified']);
export const SuccessManuallyApproved = story(
  'success-manually-approved',
  ['Verified'],
  ['Verified'],
);
export const SuccessRedacted = story('success-redacted', ['Verified'], ['Verified']);
export const FailedDataCheck = story('failed-data-check', ['Not verified'], ['Rejected']);
export const FailedTextMessageCode = story(
  'failed-text-message-code',
  ['Not verified'],
  ['Rejected'],
);
export const FailedDocumentExpiredAfterBlurryTry = story(
  'failed-document-expired-after-blurry-try',
  ['Not verified', 'Your document is past its end date.'],
  ['Rejected', 'extracted_data.expiration_date.expired'],
);
export const FailedDocumentUnreadable = story(
  'failed-document-unreadable',
  ['Not verified'],
  ['Rejected'],
);
export const FailedDocumentEveryCheck = story(
  'failed-document-every-check',
  ['Not verified'],
  ['Rejected'],
);
export const FailedSelfieAndRisk = story(
  'failed-selfie-and-risk',
  ['Not verified', 'Selfie Not confirmed', 'Your selfie could not be confirmed.'],
  ['Rejected', 'Risk check Failed', 'behavior.fraud_ring_detected.yes'],
);
export const FailedRiskEverySignal = story(
  'failed-risk-every-signal',
  ['Not verified', 'Your information Sent', 'Result Not confirmed'],
  ['Rejected', 'Risk check Failed', 'Risk signal'],
);
export const FailedWatchlist = story(
  'failed-watchlist',
  ['Not verified', 'Your information Sent', 'Result Not confirmed'],
  ['Rejected', 'Watchlist screening Failed', 'watchlist_screening.failed'],
);
export const FailedManuallyRejected = story(
  'failed-manually-rejected',
  ['Not verified', 'Your information Sent', 'Result Not confirmed'],
  ['Rejected', 'Watchlist screening Rejected by hand'],
);
export const FailedWithoutDetails = story('failed-without-details', ['Not verified'], ['Rejected']);
export const Expired = story('expired', ['Time ran out'], ['Expired']);
export const Canceled = story('canceled', ['Canceled'], ['Canceled']);
export const PendingReviewWatchlist = story(
  'pending-review-watchlist',
  ['Being checked'],
  ['Review needed'],
);
export const UnknownStatus = story('unknown-status', ['Not available'], ['Unknown status']);
export const WebhookStatusUpdated = story(
  'webhook-status-updated',
  ['Not available'],
  ['Unknown status'],
);
export const WebhookStepUpdated = story(
  'webhook-step-updated',
  ['Not available'],
  ['Unknown status'],
);
export const WebhookRetried = story('webhook-retried', ['Not available'], ['Unknown status']);
export const WebhookScreeningUpdated = story(
  'webhook-screening-updated',
  ['Not available'],
  ['Unknown status'],
);

export const List = listStory(
  'plaid',
  ['In progress', 'Not available', 'Verified'],
  ['In progress', 'Unknown status', 'Verified'],
);
