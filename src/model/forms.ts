/**
 * The forms that the texts of a verification have. No other text of a payload is ever copied. The
 * tags are for the JSON Schema; the readers of `providers/` hold every payload to the same forms.
 */

/**
 * A short name in the manner of a program.
 * @pattern ^[A-Za-z][A-Za-z0-9_.-]{0,63}$
 */
export type Token = string;

/**
 * A code: a short number, or a token that no person's name looks like.
 * @pattern ^([0-9]{1,6}|[A-Za-z][A-Za-z-]*[0-9_.][A-Za-z0-9_.-]*)$
 * @maxLength 64
 */
export type Code = string;

/**
 * An id as providers make them.
 * @pattern ^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$
 */
export type Id = string;

/**
 * An instant with its zone.
 * @pattern ^[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$
 * @format date-time
 */
export type Instant = string;

/**
 * A date where the provider gave no zone.
 * @format date
 */
export type CalendarDate = string;

/** ISO 8601. */
// eslint-disable-next-line @typescript-eslint/no-duplicate-type-constituents -- Two in the schema.
export type IsoDate = Instant | CalendarDate;

/**
 * An address that a browser can follow, as it would write it.
 * @pattern ^https://[^\s"<>]+$
 * @maxLength 2048
 */
export type HttpsLink = string;
