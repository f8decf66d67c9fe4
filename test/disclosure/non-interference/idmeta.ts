// IDmeta: components and missing plans, in the answer of `finalize` and in two webhooks.
import fc from 'fast-check';
import { isShown } from './canonical-parts.js';
import { hiddenParts, sourceOf, type Payload } from './hidden.js';
import {
  addMissing,
  besides,
  codeNames,
  codeOf,
  codes,
  componentsOf,
  doneCodes,
  forms,
  hiddenPlans,
  missingOf,
  setComponents,
  shownPlans,
  sumOf,
  validationOf,
  write,
  type Component,
} from './idmeta-components.js';
import {
  at,
  id,
  insert,
  instant,
  newNames,
  oneOf,
  person,
  shownInstant,
  somewhere,
} from './values.js';

interface Known {
  /** The status, by its number; `undefined` is a word that nobody knows. */
  readonly code: number | undefined;
  /** Whether the payload does not say it, so that all its parts do. */
  readonly isSum: boolean;
  readonly components: readonly Component[];
  readonly missing: readonly string[];
  /** Drawn from the status alone: nothing of the components shows. */
  readonly bare: boolean;
  /** Codes of components that leave the status as it is. */
  readonly fitting: readonly number[];
}

function know(payload: Payload): Known {
  const words = [validationOf(payload).status, payload.status, payload.status_message].filter(
    (word) => word !== undefined && word !== null,
  );
  const isSum = !words.length;
  const code = isSum ? sumOf(payload) : words.map(codeOf).find((each) => each !== undefined);
  const components = componentsOf(payload).filter(({ plan }) => isShown(plan));
  const stated = components.map(({ plan }) => plan);
  const missing = missingOf(payload).filter((plan) => isShown(plan) && !stated.includes(plan));
  const sent =
    (code === 4 || code === 5) &&
    components.length > 0 &&
    !missing.length &&
    components.every((each) => doneCodes.includes(each.code));
  return {
    code,
    isSum,
    components,
    missing,
    bare: code === 1 || code === 2 || sent,
    fitting: isSum ? besides(code!) : codes,
  };
}

const hidden = hiddenParts<Known>();
const numbers = fc.array(fc.nat(99), { minLength: 9, maxLength: 9 });
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** Components and missing plans that the person takes no part in. */
const behindTheScenes = (plans: readonly string[], what: string) => [
  hidden(
    `components ${what}`,
    fc.array(fc.tuple(oneOf(...plans), fc.nat(99), somewhere), { maxLength: 3 }),
    (payload, value, { fitting }) => {
      const components = [...componentsOf(payload)];
      for (const [plan, code, place] of value)
        // The kit counts a plan once.
        if (components.every((each) => each.plan !== plan))
          insert(components, place, { plan, code: pick(fitting, code) });
      setComponents(payload, components);
    },
  ),
  hidden(
    `missing plans ${what}`,
    fc.array(fc.tuple(oneOf(...plans), somewhere), { maxLength: 3 }),
    (payload, value, { fitting }) => {
      if (!fitting.includes(4)) return false;
      for (const [plan, place] of value) addMissing(payload, plan, place);
    },
  ),
];

const parts = [
  hidden('how a component that reads done ended', numbers, (payload, value, known) => {
    const fitting = doneCodes.filter((code) => known.fitting.includes(code));
    setComponents(
      payload,
      known.components.map(({ plan, code }, index) => ({
        plan,
        code: doneCodes.includes(code) ? pick(fitting, value[index % 9]!) : code,
      })),
    );
    payload.missing_plans = known.missing;
    return !known.bare && known.components.some(({ code }) => doneCodes.includes(code));
  }),
  hidden('whether a missing plan has a component', numbers, (payload, value, { bare, missing }) => {
    if (bare || !missing.length) return false;
    const stated = missing.filter((_, index) => value[index % 9]! % 2);
    setComponents(payload, [
      ...componentsOf(payload),
      ...stated.map((plan) => ({ plan, code: 4 })),
    ]);
    payload.missing_plans = missing.filter(
      (plan, index) => value[index % 9]! % 3 || !stated.includes(plan),
    );
  }),
  hidden(
    'components behind a decision without a reason',
    fc.tuple(fc.shuffledSubarray([...shownPlans], { minLength: 1 }), numbers),
    (payload, [plans, from], { bare, code: status, fitting }) => {
      if (!bare) return false;
      // What is not decided yet is sent as long as every part of it is.
      const sent = status !== 1 && status !== 2;
      const allowed = sent ? doneCodes.filter((code) => fitting.includes(code)) : fitting;
      setComponents(
        payload,
        plans.map((plan, index) => ({ plan, code: pick(allowed, from[index]!) })),
      );
    },
  ),
  ...behindTheScenes(hiddenPlans, 'behind the scenes'),
  ...behindTheScenes(newNames, 'that nobody knows'),
  hidden('which component decides', somewhere, (payload, place, { isSum, code }) => {
    if (!isSum || sumOf(payload) === code) return false;
    const components = componentsOf(payload).filter(({ plan }) => plan !== 'aml');
    insert(components, place, { plan: 'aml', code: code! });
    setComponents(payload, components);
  }),
  hidden('order of the components', numbers, (payload, value) => {
    const components: Component[] = [];
    componentsOf(payload).forEach((each, index) => insert(components, value[index % 9]!, each));
    setComponents(payload, components);
  }),
  hidden('form of the components', forms, write),
];

const rest = [
  hidden('how the status is written', oneOf(0, 1, 2, 3), (payload, form, { isSum, code }) => {
    const validation = validationOf(payload);
    if (isSum || code === undefined || codeOf(validation.status) === undefined) return false;
    const name = codeNames[code]!;
    validation.status = [code, `${code}`, name, name.toLowerCase().replace('_', ' ')][form];
  }),
  hidden(
    'what the payload says of it besides',
    oneOf<unknown>(...codes, 'brand_new', true, null),
    (payload, word, { isSum }) => {
      // Elsewhere this is the status itself.
      if (isSum || codeOf(at(payload, 'verification.status')) === undefined) return false;
      payload.status = word;
      payload.status_message = word;
    },
  ),
  hidden('ids', fc.record({ id, user_id: id, company_id: id }), (payload, ids) => {
    Object.assign(validationOf(payload), ids);
  }),
  hidden(
    'dates that are not shown',
    fc.record({ updated_at: instant, verification_ended_at: instant }),
    (payload, dates, { code }) => {
      const validation = validationOf(payload);
      validation.updated_at = dates.updated_at;
      if (code !== 1 && code !== 3 && code !== 6)
        validation.verification_ended_at = dates.verification_ended_at;
    },
  ),
  hidden('the person', person, (payload, value) => {
    Object.assign(validationOf(payload), { metadata: value, profile_name: 'Maria Clara Santos' });
  }),
];

const shapes: readonly ((validation: Payload, missing: readonly string[]) => Payload)[] = [
  (verification, missing_plans) => ({ verification, missing_plans, finalized: true }),
  (data) => ({ type: 'trustValidation.complete', data }),
  (validation, missing_plans) => ({ ...validation, missing_plans, verification_results: {} }),
];

const payloadOf = (status: number | undefined, shown: readonly number[]) =>
  fc
    .record({
      shape: oneOf(...shapes),
      plans: fc.shuffledSubarray(shownPlans.slice(2), { minLength: status ? 0 : 1 }),
      from: numbers,
      missing: fc.subarray(shown.includes(4) ? shownPlans.slice(0, 2) : []),
      decides: fc.boolean(),
      created_at: shownInstant,
      verification_ended_at: shownInstant,
    })
    .map(({ shape, plans, from, missing, decides, ...dates }) => {
      const payload = shape({ id: '1', ...(status && { status }), ...dates }, missing);
      const components = plans.map((plan, index) => ({ plan, code: pick(shown, from[index]!) }));
      const hidden = decides ? [{ plan: 'aml', code: pick(codes, from[0]!) }] : [];
      setComponents(payload, [...components, ...hidden]);
      return payload;
    });

const anyCode = oneOf(...codes);

export const idmeta = sourceOf<Known>({
  name: 'idmeta',
  steps: ['biometrics', 'aml'],
  payloads: {
    'with a status of its own': anyCode.chain((status) => payloadOf(status, codes)),
    'with a decision without a reason': fc.oneof(
      oneOf(1, 2).chain((status) => payloadOf(status, codes)),
      oneOf(4, 5).chain((status) => payloadOf(status, doneCodes)),
    ),
    'whose parts are its status': fc
      .subarray(codes, { minLength: 1, maxLength: 3 })
      .chain((some) => payloadOf(undefined, some)),
  },
  know,
  hidden: [...parts, ...rest],
});
