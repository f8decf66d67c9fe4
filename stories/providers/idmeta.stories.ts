import type { Meta } from '@storybook/web-components-vite';
import { payloadStories } from '../support/payload-story.js';

const meta: Meta = { title: 'Providers/IDmeta' };
export default meta;

const story = payloadStories('idmeta');

export const Create = story('create', ['Not started'], ['Not started']);
export const FinalizeRejected = story('finalize-rejected', ['Not verified'], ['Rejected']);
export const FinalizeReviewNeeded = story(
  'finalize-review-needed',
  ['Being checked'],
  ['Review needed'],
);
export const FinalizeVerified = story('finalize-verified', ['Verified'], ['Verified']);
export const FinalizeIncomplete = story('finalize-incomplete', ['Not finished'], ['Incomplete']);
export const FinalizeIncompleteWithAml = story(
  'finalize-incomplete-with-aml',
  ['Not finished'],
  ['Incomplete'],
);
export const FinalizeIncompleteAsText = story(
  'finalize-incomplete-as-text',
  ['Not finished'],
  ['Incomplete'],
);
export const FinalizeIncompleteWithOnePartDone = story(
  'finalize-incomplete-with-one-part-done',
  ['Not finished'],
  ['Incomplete'],
);
export const FinalizeInProgress = story('finalize-in-progress', ['In progress'], ['In progress']);
export const FinalizeFailed = story('finalize-failed', ['Technical problem'], ['Technical error']);
export const FinalizeStatusMismatch = story('finalize-status-mismatch', ['Verified'], ['Verified']);
export const FinalizePartsMismatch = story('finalize-parts-mismatch', ['Verified'], ['Verified']);
export const FinalizeUnknownStatus = story(
  'finalize-unknown-status',
  ['Not available'],
  ['Unknown status'],
);
export const WebhookCreate = story('webhook-create', ['Not started'], ['Not started']);
export const WebhookComplete = story('webhook-complete', ['Not verified'], ['Rejected']);
export const WebhookCompleteWithParts = story(
  'webhook-complete-with-parts',
  ['Being checked'],
  ['Review needed'],
);
export const WebhookCheckBiometrics = story(
  'webhook-check-biometrics',
  ['Not available'],
  ['Unknown status'],
);
export const WebhookCheckAml = story('webhook-check-aml', ['Not available'], ['Unknown status']);
export const WebhookCheckUnknown = story(
  'webhook-check-unknown',
  ['Not available'],
  ['Unknown status'],
);
export const WebhookOlderReviewNeeded = story(
  'webhook-older-review-needed',
  ['Being checked'],
  ['Review needed'],
);
export const WebhookOlderWithParts = story(
  'webhook-older-with-parts',
  ['In progress'],
  ['In progress'],
);
