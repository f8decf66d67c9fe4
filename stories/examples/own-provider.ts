import { registerProvider, type Provider, type StepStatus } from '../../src/define.js';

/** What our own service calls things, in the words of the kit. */
const statuses = {
  OPEN: 'in_progress',
  WAITING: 'in_review',
  OK: 'verified',
  NO: 'rejected',
} as const;
const steps = { passport: 'documentary_verification', photo: 'selfie_check' } as const;
const results: Record<string, StepStatus> = { good: 'success', bad: 'failed', later: 'missing' };
const reasons = { FACE_COVERED: 'face_partly_hidden', FACE_MASK: 'face_not_live' } as const;

interface Part {
  readonly part: keyof typeof steps;
  readonly result: string;
  readonly cause?: keyof typeof reasons;
}

const acme: Provider = {
  name: 'acme',
  // By the structure; the words of a status are the same at many providers.
  detect: (payload) => 'checkNumber' in payload && Array.isArray(payload.parts),
  read(payload) {
    const parts = payload.parts as readonly Part[];
    return {
      status: statuses[payload.state as keyof typeof statuses] ?? 'unknown',
      steps: parts.map(({ part, result }) => ({
        name: steps[part],
        status: results[result] ?? 'unknown',
      })),
      reasons: parts.flatMap(({ part, cause }) =>
        cause ? [{ id: reasons[cause] ?? 'unknown', code: cause, step: steps[part] }] : [],
      ),
      retry: 'unknown',
      provider: 'acme',
      id: String(payload.checkNumber),
      createdAt: String(payload.openedOn),
    };
  },
};

registerProvider(acme);
