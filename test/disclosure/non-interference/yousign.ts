// Yousign: a status and codes, in the resource itself, in a list's entry and in two webhooks.
import fc from 'fast-check';
import { hiddenParts, sourceOf, type Payload } from './hidden.js';
import { groupOf, isFraud, isTold, numberOf, numbers, suspicious, told } from './yousign-codes.js';
import {
  at,
  id,
  insert,
  instant,
  junk,
  link,
  newWords,
  oneOf,
  person,
  shownInstant,
  shownLink,
  somewhere,
} from './values.js';

/** The verification itself, wherever it stands. */
const videoOf = (payload: Payload): Payload =>
  (at(payload, 'data.identity_video') ??
    at(payload, 'data.video_identity_verification') ??
    payload) as Payload;

const spellings: readonly ((code: number) => unknown)[] = [
  (code) => `IDVV_${code}`,
  (code) => `${code}`,
  (code) => code,
];

/** Words that mean the same to the kit. */
const synonyms: readonly (readonly unknown[])[] = [
  ['verified', 'approved'],
  ['failed', 'declined'],
  [...newWords, 7, null, [], {}],
];

interface Known {
  /** Whether codes explain this status. */
  readonly explained: boolean;
  readonly open: boolean;
  /** The codes that may be told, as they came. */
  readonly told: readonly unknown[];
  readonly hasDates: boolean;
  readonly isNotification: boolean;
  readonly words: readonly unknown[] | undefined;
}

function know(payload: Payload): Known {
  const { status, status_codes: codes, created_at: created } = videoOf(payload);
  return {
    explained: ['failed', 'declined', 'inconclusive'].includes(status as string),
    open: status === 'pending',
    told: Array.isArray(codes) ? codes.filter(isTold) : [],
    hasDates: created !== undefined,
    isNotification: payload.event_name !== undefined,
    words: synonyms.find((each) => each.includes(status)),
  };
}

const hidden = hiddenParts<Known>();

/** Puts entries among the codes, each somewhere. */
function mix(payload: Payload, entries: readonly (readonly [code: unknown, place: number])[]) {
  const video = videoOf(payload);
  const codes = Array.isArray(video.status_codes) ? [...(video.status_codes as unknown[])] : [];
  for (const [code, place] of entries) insert(codes, place, code);
  video.status_codes = codes;
}

const codesOf = (codes: readonly number[], maxLength: number) =>
  fc.array(
    fc.tuple(
      fc.tuple(oneOf(...codes), oneOf(...spellings)).map(([code, spell]) => spell(code)),
      somewhere,
    ),
    { maxLength },
  );

const unknownCode = fc.oneof(
  oneOf<unknown>('IDVV_2499', 'IDVV_1399', 9999, 'IDDV_2301', 'IDDV_1301', 'BAV_1001', 'IDVV_', ''),
  oneOf<unknown>('document_not_original', 'fraud.ring', 62399, 'IDVV_1301 ', { code: 'IDVV_1301' }),
  junk,
);

const codes = [
  // The first of them starts from the codes that may be told alone.
  hidden('identity fraud', codesOf(numbers.filter(isFraud), 3), (payload, value, known) => {
    if (!known.explained) return false;
    videoOf(payload).status_codes = [...known.told];
    mix(payload, value);
  }),
  hidden('an altered device or duress', codesOf(suspicious, 2), (payload, value, known) => {
    if (!known.explained) return false;
    mix(payload, value);
  }),
  hidden(
    'codes that nobody knows',
    fc.array(fc.tuple(unknownCode, somewhere), { maxLength: 3 }),
    (payload, value, known) => {
      if (!known.explained) return false;
      mix(payload, value);
    },
  ),
  hidden('a code said again', fc.array(somewhere, { maxLength: 2 }), (payload, value, known) => {
    const last = known.told.at(-1);
    if (!known.explained || last === undefined) return false;
    const { status_codes: list } = videoOf(payload) as { status_codes: unknown[] };
    // Only after the first time, which gives a code its place.
    for (const place of value) {
      const first = list.indexOf(last) + 1;
      list.splice(first + (place % (list.length - first + 1)), 0, last);
    }
  }),
  hidden(
    'which of the codes that are told as one',
    fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }),
    (payload, value, known) => {
      const video = videoOf(payload);
      if (!known.explained || !known.told.some((code) => groupOf(code))) return false;
      video.status_codes = (video.status_codes as unknown[]).map((code, index) => {
        const group = groupOf(code);
        return group ? `IDVV_${group[value[index % 6]! % group.length]}` : code;
      });
    },
  ),
  hidden(
    'how a code is spelled',
    fc.array(oneOf(...[0, 1, 2]), { minLength: 6, maxLength: 6 }),
    (payload, value, known) => {
      const video = videoOf(payload);
      if (!known.explained || !known.told.length) return false;
      video.status_codes = (video.status_codes as unknown[]).map((code, index) =>
        isTold(code) ? spellings[value[index % 6]!]!(numberOf(code)!) : code,
      );
    },
  ),
  hidden(
    'codes beside a status that none explains',
    fc.oneof(codesOf(numbers, 4), junk),
    (payload, value, known) => {
      if (known.explained) return false;
      videoOf(payload).status_codes = Array.isArray(value)
        ? value.map((entry) => (Array.isArray(entry) ? (entry[0] as unknown) : entry))
        : value;
    },
  ),
];

const rest = [
  hidden('an older word for the status, or a new one', fc.nat(), (payload, value, { words }) => {
    if (!words) return false;
    videoOf(payload).status = words[value % words.length];
  }),
  hidden(
    'ids',
    fc.record({ id, workspace_id: id, workflow_session_id: id, previous_attempt_id: id }),
    (payload, ids) => {
      Object.assign(videoOf(payload), ids);
    },
  ),
  hidden(
    'dates that are not shown',
    fc.record({ updated_at: instant, ended_at: instant }),
    (payload, dates) => {
      Object.assign(videoOf(payload), dates);
    },
  ),
  hidden('a link that leads nowhere now', link, (payload, value, { open }) => {
    if (open) return false;
    videoOf(payload).verification_url = value;
  }),
  hidden(
    'the person',
    fc.record({ extracted_from_document: person, evidence: person }),
    (payload, data, known) => {
      if (known.isNotification) return false;
      payload.data = data;
    },
  ),
  hidden(
    'what was done with the data',
    fc.record({ data_anonymized: fc.boolean(), face_recognition: fc.boolean() }),
    (payload, flags) => {
      Object.assign(videoOf(payload), flags);
    },
  ),
  hidden(
    'the envelope of a notification',
    fc.record({ event_id: id, event_time: id, sandbox: fc.boolean() }),
    (payload, envelope, known) => {
      if (!known.isNotification) return false;
      Object.assign(payload, envelope);
    },
  ),
];

const shapes: readonly ((video: Payload) => Payload)[] = [
  (video) => video,
  (video) => video,
  (video) => ({ event_name: 'verification.identity_video.done', data: { identity_video: video } }),
  ({ id, status, status_codes }) => ({
    event_name: 'video_identity_verification.done',
    data: { video_identity_verification: { id, status, status_codes } },
  }),
];

const payloadOf = (status: fc.Arbitrary<string>, tells: fc.Arbitrary<unknown[]>) =>
  fc
    .record({
      status,
      status_codes: tells,
      shape: oneOf(...shapes),
      created_at: shownInstant,
      verification_url: shownLink,
    })
    .map(({ shape, ...video }) => shape({ id: '1', ...video }));

const toldCodes = fc
  .uniqueArray(oneOf(...told), { minLength: 1, maxLength: 3 })
  .map((each) => each.map((code): unknown => `IDVV_${code}`));

export const yousign = sourceOf<Known>({
  name: 'yousign',
  steps: ['information', 'result'],
  payloads: {
    'with codes that may be told': payloadOf(
      oneOf('failed', 'inconclusive', 'declined'),
      toldCodes,
    ),
    'with a decision without a reason': payloadOf(oneOf('failed', 'inconclusive'), fc.constant([])),
    'that no code explains': payloadOf(
      oneOf('pending', 'verified', 'approved', 'brand_new'),
      fc.constant([]),
    ),
  },
  know,
  hidden: [...codes, ...rest],
});
