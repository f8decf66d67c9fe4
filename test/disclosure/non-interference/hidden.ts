// What a payload says to an applicant, and what it does not say. A source makes payloads and knows
// their hidden parts by name; members of a family differ in hidden parts and in nothing else.
import fc from 'fast-check';

/** JSON of a provider, made to be changed. */
export type Payload = Record<string, unknown>;

/** A part of which an applicant may learn nothing. `Known` is what the payload says to them. */
export interface Hidden<Known> {
  readonly name: string;
  readonly values: fc.Arbitrary<unknown>;
  /** Puts a value there; false where this payload has no such part. */
  readonly put: (payload: Payload, value: unknown, known: Known) => boolean;
}

/** Makes the hidden parts of one provider; a `put` that returns nothing has put it there. */
export const hiddenParts =
  <Known>() =>
  <T>(
    name: string,
    values: fc.Arbitrary<T>,
    put: (payload: Payload, value: T, known: Known) => boolean | void,
  ): Hidden<Known> => ({
    name,
    values,
    put: (payload, value, known) => put(payload, value as T, known) !== false,
  });

/** One payload and what was put into its hidden parts, as text. */
export interface Member {
  readonly payload: unknown;
  readonly parts: Readonly<Record<string, string>>;
}

/** Payloads that an applicant can't tell apart. */
export type Family = readonly [Member, ...Member[]];

export interface Source {
  readonly name: string;
  /** Steps to show by themselves: one that may be seen and one that may not. */
  readonly steps: readonly string[];
  /** Payloads by what they say; their hidden parts are plain. */
  readonly payloads: Readonly<Record<string, fc.Arbitrary<Payload>>>;
  /** The names of all hidden parts. */
  readonly hidden: readonly string[];
  /** A payload with other hidden parts. */
  vary(payload: Payload): fc.Arbitrary<Member>;
}

interface Definition<Known> extends Pick<Source, 'name' | 'steps' | 'payloads'> {
  /** What the payload says to an applicant, found out without the kit. */
  readonly know: (payload: Payload) => Known;
  readonly hidden: readonly Hidden<Known>[];
}

export const sourceOf = <Known>({
  name,
  steps,
  payloads,
  know,
  hidden,
}: Definition<Known>): Source => ({
  name,
  steps,
  payloads,
  hidden: hidden.map((each) => each.name),
  vary(payload) {
    const known = know(payload);
    return fc.tuple(...hidden.map((each) => each.values)).map((values) => {
      const copy = structuredClone(payload);
      const put = hidden.filter((each, index) =>
        each.put(copy, structuredClone(values[index]), known),
      );
      const parts = put.map((each) => [each.name, textOf(values[hidden.indexOf(each)])]);
      return { payload: copy, parts: Object.fromEntries(parts) as Member['parts'] };
    });
  },
});

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Families of any of these payloads. */
export const familiesOf = (
  source: Source,
  payloads: fc.Arbitrary<Payload>,
  size = 3,
): fc.Arbitrary<Family> =>
  payloads.chain((payload) =>
    fc
      .array(source.vary(payload), { minLength: size, maxLength: size })
      .map((members) => members as unknown as Family),
  );
