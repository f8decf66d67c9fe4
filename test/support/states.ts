// States to show elements in: what a test of all elements goes through.
import { fixtures } from '../fixtures/index.js';
import {
  audiences,
  requestStatuses,
  stepStatuses,
  verificationStatuses,
  type StepStatus,
} from '../../src/model/vocabulary.js';

/** The properties of an element, and the language it stands in. */
export interface State {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lang?: string;
}

/** A verification that has got to a step with this status. */
export const atStep = (status: StepStatus): object => ({
  status: 'in_progress',
  steps: [
    { name: 'accept_tos', status: 'success' },
    { name: 'documentary_verification', status },
    { name: 'selfie_check', status: 'waiting_for_prerequisite' },
  ],
});

/** What a provider sends, by the name of its fixture. */
export function payloadOf(name: string): unknown {
  const found = Object.values(fixtures)
    .flat()
    .find((fixture) => fixture.name === name);
  if (!found) throw new Error(`There is no fixture ${name}`);
  return found.payload;
}

const forBoth = (title: string, settings: object): [string, State][] =>
  audiences.map((audience) => [`${title}, ${audience}`, { settings: { ...settings, audience } }]);

/** Every status of a verification, to both audiences. */
export const verificationStates: readonly [string, State][] = verificationStatuses.flatMap(
  (status) => forBoth(status, { status }),
);

/** Every status of a step, to both audiences; a badge shows that step. */
export const stepStates: readonly [string, State][] = stepStatuses.flatMap((status) =>
  forBoth(`step ${status}`, { status: atStep(status), step: 'documentary_verification' }),
);

/** Every status of a request, which only badges show. */
export const requestStates: readonly [string, State][] = requestStatuses.flatMap((status) =>
  forBoth(`request ${status}`, { status, kind: 'request' }),
);

/** Payloads that make the elements say much, or less than is in them. */
export const tellingPayloads = [
  'active-fallback-to-document',
  'failed-document-expired-after-blurry-try',
  'pending-review-watchlist',
  'failed-several-codes',
  'finalize-incomplete-with-aml',
] as const;

export const payloadStates: readonly [string, State][] = tellingPayloads.flatMap((name) =>
  forBoth(name, { status: payloadOf(name) }),
);

/** The same in other languages, which do not have all texts. */
export const translatedStates: readonly [string, State][] = ['de', 'ar'].flatMap((lang) =>
  forBoth('active-fallback-to-document', { status: payloadOf('active-fallback-to-document') }).map(
    ([title, state]): [string, State] => [`${title}, ${lang}`, { ...state, lang }],
  ),
);

/** All of them in Chromium, some of each kind in the other engines, which are slower to drive. */
export const sampled = <T>(states: readonly T[]): readonly T[] =>
  /Chrome\//.test(navigator.userAgent) ? states : states.filter((_, index) => index % 7 === 0);
