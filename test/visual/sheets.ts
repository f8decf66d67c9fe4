// The contact sheets: the states of an element on one page, for the eye and for the comparison with
// the baselines.
import { audiences } from '../../src/model/vocabulary.js';
import type { Tag } from '../support/element.js';
import {
  payloadOf,
  payloadStates,
  requestStates,
  stepStates,
  verificationStates,
  type State,
} from '../support/states.js';

/** Some states side by side. What both audiences see alike is shown once. */
export interface Group {
  readonly title: string;
  readonly columns: number;
  /** Of a column, in pixels. */
  readonly width: number;
  readonly states: readonly (readonly [title: string, State])[];
  /** Its words are new, its look is not: one variant is enough, and the baselines stay small. */
  readonly once?: true;
}

export interface Sheet {
  readonly tag: Tag;
  /** The only variant that it is worth for. */
  readonly variant?: string;
  readonly groups: readonly Group[];
}

type States = Group['states'];

const statuses: States = [
  ...verificationStates,
  ['nothing to show', { settings: { status: null } }],
  ['loading', { settings: {} }],
];

/** Together these have all that there can be: an action, many steps, reasons, advice, dates. */
const isFull = ([title]: States[number]) =>
  /^(active-fallback-to-document|failed-several-codes),/.test(title);
const full = payloadStates.filter(isFull);
const others = payloadStates.filter((state) => !isFull(state));

const everyStep = (orientation: string): States =>
  audiences.map((audience) => [
    `every-step-status, ${audience}`,
    { settings: { status: payloadOf('every-step-status'), audience, orientation } },
  ]);

const explaining: readonly Group[] = [
  { title: 'In full', columns: 4, width: 352, states: full },
  { title: 'Verification statuses', columns: 4, width: 352, states: statuses, once: true },
];

/** The languages that a layout has to reckon with: long words, many forms, no spaces. */
const languages = ['de', 'pl', 'tr', 'ja', 'zh-Hans'];

const inLanguages = (name: string): States =>
  languages.map((lang) => [`${name}, ${lang}`, { settings: { status: payloadOf(name), lang } }]);

export const sheets: Readonly<Record<string, Sheet>> = {
  badge: {
    tag: 'idv-status-badge',
    groups: [
      { title: 'Verification statuses', columns: 5, width: 224, states: statuses },
      { title: 'Step statuses', columns: 5, width: 224, states: stepStates },
      { title: 'Request statuses', columns: 5, width: 224, states: requestStates },
    ],
  },
  stepper: {
    tag: 'idv-progress-stepper',
    groups: [
      { title: 'In a column', columns: 4, width: 256, states: [...everyStep('vertical'), ...full] },
      { title: 'In several rows', columns: 1, width: 1120, states: everyStep('horizontal') },
      { title: 'In a wide row', columns: 1, width: 1120, states: full },
      { title: 'Step statuses', columns: 2, width: 544, states: stepStates, once: true },
    ],
  },
  explainer: { tag: 'idv-reason-explainer', groups: explaining },
  card: {
    tag: 'idv-verification-card',
    groups: [
      ...explaining,
      { title: 'More payloads', columns: 4, width: 352, states: others, once: true },
      { title: 'On a wide page', columns: 2, width: 736, states: full, once: true },
    ],
  },
  languages: {
    tag: 'idv-verification-card',
    variant: 'light',
    groups: ['active-fallback-to-document', 'failed-several-codes'].map((name) => ({
      title: name,
      columns: 5,
      width: 288,
      states: inLanguages(name),
    })),
  },
};
