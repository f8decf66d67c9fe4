import type { Meta } from '@storybook/web-components-vite';
import { listStory } from '../support/list-story.js';
import { payloadStories } from '../support/payload-story.js';

const meta: Meta = { title: 'Providers/Yousign' };
export default meta;

const story = payloadStories('yousign');

export const Pending = story('pending', ['In progress'], ['In progress']);
export const Verified = story('verified', ['Verified'], ['Verified']);
export const VerifiedAnonymized = story('verified-anonymized', ['Verified'], ['Verified']);
export const Failed = story('failed', ['Not verified'], ['Rejected']);
export const FailedConnectionTooWeak = story(
  'failed-connection-too-weak',
  ['Not verified'],
  ['Rejected'],
);
export const FailedSeveralCodes = story(
  'failed-several-codes',
  ['Not verified', 'Your document is past its end date.', 'If you are asked to try again'],
  ['Rejected', 'Copy of a document'],
);
export const FailedWithoutCodes = story('failed-without-codes', ['Not verified'], ['Rejected']);
export const InconclusiveExpiredLink = story(
  'inconclusive-expired-link',
  ['No result'],
  ['Inconclusive'],
);
export const InconclusiveConnectionTooWeak = story(
  'inconclusive-connection-too-weak',
  ['No result'],
  ['Inconclusive'],
);
export const UnknownStatus = story('unknown-status', ['Not available'], ['Unknown status']);
export const WebhookFailed = story('webhook-failed', ['Not verified'], ['Rejected']);
export const WebhookInconclusive = story('webhook-inconclusive', ['No result'], ['Inconclusive']);
export const WebhookVerified = story('webhook-verified', ['Verified'], ['Verified']);
export const WebhookFraudAndUnknownCode = story(
  'webhook-fraud-and-unknown-code',
  ['Not verified', 'Your information Sent', 'Result Not confirmed'],
  ['Rejected', 'Identity fraud', 'The provider sent a code that has no explanation here.'],
);
export const LegacyWebhookDeclined = story(
  'legacy-webhook-declined',
  ['Not verified'],
  ['Rejected'],
);
export const LegacyWebhookApproved = story('legacy-webhook-approved', ['Verified'], ['Verified']);
export const LegacyCreate = story('legacy-create', ['Not available'], ['Unknown status']);
export const WebhookWatchlistDone = story(
  'webhook-watchlist-done',
  ['Not available'],
  ['Unknown status'],
);
export const WorkflowAwaiting = story('workflow-awaiting', ['Not started'], ['Not started']);
export const WorkflowOngoing = story(
  'workflow-ongoing',
  ['In progress', 'Identity Done', 'Proof of address In progress'],
  ['In progress', 'Identity Passed', 'Signature Waiting for prior step'],
);
export const WorkflowDone = story('workflow-done', ['Verified'], ['Verified']);
export const WorkflowDoneNotAllPassed = story(
  'workflow-done-not-all-passed',
  ['Not verified'],
  ['Rejected'],
);
export const WorkflowBlockedFailed = story(
  'workflow-blocked-failed',
  ['Not verified'],
  ['Rejected'],
);
export const WorkflowBlockedInconclusive = story(
  'workflow-blocked-inconclusive',
  ['Not finished'],
  ['Incomplete'],
);
export const WorkflowUnknownWords = story(
  'workflow-unknown-words',
  ['Not available'],
  ['Unknown status'],
);

export const List = listStory(
  'yousign',
  ['Verified', 'No result', 'Not verified'],
  ['Verified', 'Inconclusive', 'Rejected'],
);
