import type { Report } from '../../model/diagnostics.js';
import type { Reason, Verification } from '../../model/verification.js';
import type { VerificationStatus } from '../../model/vocabulary.js';
import type { Payload, CheckedProvider } from '../provider.js';
import { get, isRecord, listOf } from '../json.js';
import { at, lookUp, readCode, readFacts, reportStatus } from '../readers.js';
import { categoryOfRange, codes } from './codes.js';
import { retryAfter } from './retry.js';
import { readWorkflowSession } from './workflow-session.js';

/** `approved` and `declined` are the beta's names. */
const statuses: Readonly<Record<string, VerificationStatus>> = {
  pending: 'in_progress',
  verified: 'verified',
  approved: 'verified',
  failed: 'rejected',
  declined: 'rejected',
  inconclusive: 'inconclusive',
};

/**
 * Yousign: the video identity verification, its list, its webhook and the beta's, and the workflow
 * session. https://developers.yousign.com/docs/follow-video-identity-verification-status
 */
export const yousign: CheckedProvider = {
  name: 'yousign',

  detect: (payload) =>
    ['status_codes', 'verification_url', 'action_groups'].some((key) =>
      Object.hasOwn(payload, key),
    ) ||
    (typeof get(payload, 'event_name') === 'string' && isRecord(get(payload, 'data'))),

  list(payload) {
    const entries = get(payload, 'data');
    return Array.isArray(entries) && isRecord(get(payload, 'meta')) ? entries : undefined;
  },

  read(payload, report) {
    if (Array.isArray(get(payload, 'action_groups'))) return readWorkflowSession(payload, report);
    const video = Object.hasOwn(payload, 'event_name') ? videoOf(payload) : payload;
    return isRecord(video) ? readVideo(video, report) : null;
  },
};

/** What a webhook is about; other events of Yousign's tell nothing about the person's identity. */
const videoOf = (event: Payload): unknown =>
  at(event, 'data.identity_video') ?? at(event, 'data.video_identity_verification');

function readVideo(video: Payload, report: Report): Verification | null {
  const word = get(video, 'status');
  if (word === undefined) return null;
  const status = lookUp(statuses, word) ?? 'unknown';
  if (status === 'unknown') reportStatus(word, report);
  const facts = readFacts(
    {
      id: get(video, 'id'),
      previousAttemptId: get(video, 'previous_attempt_id'),
      createdAt: get(video, 'created_at'),
      updatedAt: get(video, 'updated_at'),
      link: status === 'in_progress' ? get(video, 'verification_url') : undefined,
    },
    report,
  );
  return {
    provider: 'yousign',
    status,
    steps: [],
    reasons:
      status === 'rejected' || status === 'inconclusive'
        ? readCodes(get(video, 'status_codes'), report)
        : [],
    retry: lookUp(retryAfter, status) ?? 'unknown',
    ...facts,
    ...(status === 'in_progress' &&
      readFacts({ expiresAt: deadlineOf(facts.createdAt) }, () => undefined)),
  };
}

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** A verification that is not completed expires seven days after it was created (IDVV_1199). */
const deadlineOf = (createdAt: string | undefined): string | undefined =>
  createdAt?.includes('T') ? new Date(Date.parse(createdAt) + sevenDays).toISOString() : undefined;

function readCodes(list: unknown, report: Report): readonly Reason[] {
  if (list !== undefined && list !== null && !Array.isArray(list))
    report({ code: 'invalid_field', field: 'reasons' });
  return listOf(list).map((entry) => readReason(readCode(entry), report));
}

/** Older payloads leave the prefix out: `1301` and `"1301"` are `IDVV_1301`. */
function readReason(token: string | undefined, report: Report): Reason {
  const number = /^(?:IDVV_)?(\d{4})$/.exec(token ?? '')?.[1];
  const code = number ? `IDVV_${number}` : token;
  const id = lookUp(codes, number);
  if (id && code) return { id, code };
  report({ code: 'unknown_code', ...(code && { value: code }) });
  const category = lookUp(categoryOfRange, number?.slice(0, 2));
  return { id: 'unknown', ...(code && { code }), ...(category && { category }) };
}
