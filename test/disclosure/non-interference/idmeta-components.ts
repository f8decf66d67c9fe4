// The components of an IDmeta validation: where they stand, how they read, and what they add up to.
import fc from 'fast-check';
import type { Payload } from './hidden.js';
import { at, insert, isObject, oneOf } from './values.js';

export interface Component {
  readonly plan: string;
  readonly code: number;
}

/** Some of what the person takes part in. */
export const shownPlans: readonly string[] = [
  ...['custom_form', 'sms_verification', 'email_verification', 'document_verification'],
  ...['custom_document', 'scan_qr', 'biometrics', 'biometrics_verification', 'dukcapil'],
];
export const hiddenPlans = ['aml', 'business_aml', 'phone_social', 'email_social'] as const;

export const codeNames: Readonly<Record<number, string>> = {
  1: 'REJECTED',
  2: 'REVIEW_NEEDED',
  3: 'VERIFIED',
  4: 'INCOMPLETE',
  5: 'IN_PROGRESS',
  6: 'FAILED',
  99: 'EMPTY',
};
export const codes = Object.keys(codeNames).map(Number);
/** Codes of components that read done. */
export const doneCodes = [1, 2, 3];

export const codeOf = (word: unknown): number | undefined =>
  typeof word === 'number' || typeof word === 'string'
    ? codes.find((code) =>
        [`${code}`, codeNames[code]].includes(`${word}`.toUpperCase().replace(' ', '_')),
      )
    : undefined;

const parsed = (value: unknown): unknown => {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  } catch {
    return undefined;
  }
};
export const entriesOf = (value: unknown): readonly unknown[] => {
  const list = parsed(value);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** The validation itself, wherever it stands. */
export const validationOf = (payload: Payload): Payload =>
  (payload.type === undefined ? (payload.verification ?? payload) : payload.data) as Payload;

/** The components that say where they stand. */
export function componentsOf(payload: Payload): readonly Component[] {
  const validation = validationOf(payload);
  return ['verification_data', 'verification_results'].flatMap((key) => {
    const value = parsed(validation[key]);
    const named: (readonly [unknown, unknown])[] = isObject(value)
      ? Object.entries(value)
      : entriesOf(value).map((entry) => [at(entry, 'plan') ?? at(entry, 'name'), entry] as const);
    return named.flatMap(([plan, entry]) => {
      const name = at(entry, 'status');
      const code =
        codeOf(at(entry, 'verificationStatusCode')) ??
        (typeof name === 'string' ? codeOf(name) : undefined);
      return code === undefined ? [] : [{ plan: String(plan), code }];
    });
  });
}

/** Writes the components in the form that is the easiest to change. */
export function setComponents(payload: Payload, components: readonly Component[]): void {
  const validation = validationOf(payload);
  validation.verification_data = components.map(({ plan, code }) => ({
    plan,
    verificationStatusCode: code,
  }));
  if ('verification_results' in validation) validation.verification_results = {};
}

export const missingOf = (payload: Payload): readonly string[] =>
  entriesOf(payload.missing_plans).map((entry) => String(at(entry, 'plan') ?? entry));

export const addMissing = (payload: Payload, plan: string, place: number): void => {
  const plans = [...missingOf(payload)];
  insert(plans, place, plan);
  payload.missing_plans = plans;
};

/** From the strongest to the weakest; `4` and `99` beside others are as strong. */
const strength = [1, 2, 6, 5, 4, 99, 3];

/** What the components and missing plans add up to, where the payload does not say. */
export function sumOf(payload: Payload): number {
  const components = componentsOf(payload);
  const stated = components.map(({ plan }) => plan);
  const missing = missingOf(payload).filter((plan) => !stated.includes(plan));
  const all = [...components.map(({ code }) => code), ...missing.map(() => 4)];
  if (all.every((code) => code === 99)) return 99;
  const strongest = strength.find((code) => all.includes(code))!;
  return strongest === 99 ? 4 : strongest;
}

/** The codes that may stand beside others without changing what they add up to. */
export const besides = (sum: number): readonly number[] =>
  sum === 99 ? [99] : strength.slice(strength.indexOf(sum));

/** How a component's words may look. */
export const forms = fc.record({
  asText: fc.boolean(),
  asObject: fc.boolean(),
  inResults: fc.boolean(),
  byName: fc.boolean(),
  key: oneOf('plan', 'name', 'type'),
  missingAsText: fc.boolean(),
  missingAsObjects: fc.boolean(),
  result: oneOf<unknown>(null, 'failed', { score: 97, name: 'Leslie Knope' }, []),
});
export type Form = typeof forms extends fc.Arbitrary<infer T> ? T : never;

/** Rewrites the same components in another form. */
export function write(payload: Payload, form: Form): void {
  const validation = validationOf(payload);
  const entry = ({ code }: Component) => ({
    ...(form.byName ? { status: codeNames[code] } : { verificationStatusCode: code }),
    request_result: form.result,
  });
  const components = componentsOf(payload);
  const names = components.map(({ plan }) => plan);
  // An object has a name once.
  const asObject = form.asObject && new Set(names).size === names.length;
  const value = asObject
    ? Object.fromEntries(components.map((each) => [each.plan, entry(each)]))
    : components.map((each) => ({ [form.key]: each.plan, ...entry(each) }));
  const [field, other] = form.inResults
    ? ['verification_results', 'verification_data']
    : ['verification_data', 'verification_results'];
  validation[field!] = form.asText ? JSON.stringify(value) : value;
  // The structure is what the provider is known by.
  validation[other!] = [];

  const missing = missingOf(payload);
  if (!missing.length) return;
  const plans = form.missingAsObjects ? missing.map((plan, id) => ({ id, plan })) : missing;
  payload.missing_plans = form.missingAsText ? JSON.stringify(plans) : plans;
}
