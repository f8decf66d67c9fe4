import { expect } from 'chai';
import { diagnosticCodes } from '../../src/model/diagnostics.js';
import { isKnownReasonId, reasonCategories } from '../../src/model/reasons.js';
import { isRetry, isStepStatus, isVerificationStatus } from '../../src/model/vocabulary.js';

// Written here again, from the rules: what may be copied of a payload at all.
const token = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const code = /^(?:[A-Za-z][A-Za-z0-9_.-]{0,63}|[0-9]{1,6})$/;
const id = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

type Check = (value: unknown) => boolean;
const text =
  (...forms: RegExp[]): Check =>
  (value) =>
    typeof value === 'string' && forms.some((form) => form.test(value));
const isDate: Check = (value) =>
  text(date, instant)(value) && !Number.isNaN(Date.parse(value as string));
const isLink: Check = (value) => text(/^https:\/\/\S+$/)(value) && URL.canParse(value as string);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these keys at most, the needed ones among them, each value of its form. */
const shape =
  (needed: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(needed).every((key) => Object.hasOwn(value, key)) &&
    Reflect.ownKeys(value).every((key) => {
      const check = { ...needed, ...optional }[key as string];
      return check?.(value[key as string]) ?? false;
    });
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && Array.from(value as unknown[]).every((each) => check(each));

const isAttempt = shape({ status: isStepStatus }, { id: text(id), createdAt: isDate });

const isVerification = shape(
  {
    status: isVerificationStatus,
    steps: listOf(
      shape({ name: text(token), status: isStepStatus }, { attempts: listOf(isAttempt) }),
    ),
    reasons: listOf(
      shape(
        { id: (value) => value === 'unknown' || isKnownReasonId(value) },
        {
          code: text(code),
          step: text(token),
          category: (value) => reasonCategories.some((known) => known === value),
          sensitive: (value) => value === true,
        },
      ),
    ),
    retry: isRetry,
  },
  {
    provider: text(token),
    id: text(id),
    previousAttemptId: text(id),
    createdAt: isDate,
    updatedAt: isDate,
    completedAt: isDate,
    expiresAt: isDate,
    redactedAt: isDate,
    link: isLink,
  },
);

const isDiagnostic = shape(
  { code: (value) => diagnosticCodes.some((known) => known === value) },
  {
    field: text(/^[a-zA-Z]+$/),
    value: text(code),
    index: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
);

const isResult = shape({
  verification: (value) => value === null || isVerification(value),
  diagnostics: listOf(isDiagnostic),
});
const isListResult = shape({
  verifications: listOf(isVerification),
  diagnostics: listOf(isDiagnostic),
});

/** Fails unless it is what `parse` may return, whatever the input. */
export function expectWellFormed(result: unknown): void {
  expect(isResult(result), JSON.stringify(result)).to.equal(true);
}

/** Fails unless it is what `parseList` may return, whatever the input. */
export function expectWellFormedList(result: unknown): void {
  expect(isListResult(result), JSON.stringify(result)).to.equal(true);
}
