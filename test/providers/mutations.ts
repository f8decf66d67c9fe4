import fc from 'fast-check';
import { fixtures, listFixtures } from '../fixtures/index.js';

type Container = Record<string, unknown>;
/** One place of a document: the object or array it is in, and its key there. */
export interface Place {
  readonly in: Container;
  readonly key: string;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** Every place of a document, the outer ones first. */
export function placesOf(document: unknown): Place[] {
  if (!isContainer(document)) return [];
  return Object.keys(document).flatMap((key) => [
    { in: document, key },
    ...placesOf(document[key]),
  ]);
}

/** Every payload there is, one verification each or a list. */
export const payloads: readonly { name: string; payload: unknown }[] = [
  ...Object.entries(fixtures),
  ...Object.entries(listFixtures),
].flatMap(([provider, each]) =>
  each.map(({ name, payload }) => ({ name: `${provider} ${name}`, payload })),
);

/** What could be a person's, in no form that the kit may copy. */
export const markers = [
  'Zzleslie Knope',
  'zz.person@example.com',
  '+15550001111222',
  'Zz Straße 7, Zürich',
] as const;
/** And in a form that an id may have. */
export const idLikeMarkers = ['1990-05-29x', '987654321', 987654321] as const;
export const every = [...markers, ...idLikeMarkers];

/** Where the verification's own ids stand, which may be copied in any form an id has. */
const isIdKey = (key: string) =>
  /^(?:id|previousAttemptId|previous_attempt_id|verification_id|trustValidationId)$/.test(key);
export const markersFor = ({ key }: Place): readonly unknown[] => (isIdKey(key) ? markers : every);

/** Whether a result repeats a marker. */
export const tells = (result: unknown): boolean => {
  const text = JSON.stringify(result);
  return every.some((marker) => text.includes(String(marker)));
};

export type Change = (place: Place, pick: number) => void;

const put = ({ in: container, key }: Place, value: unknown) => {
  Object.defineProperty(container, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};
const pickMarker = (place: Place, pick: number) => {
  const possible = markersFor(place);
  return possible[pick % possible.length];
};
const retyped = [null, true, false, 0, 1, -1, 1.5, '', 'x', [], {}, [[]], [null], undefined];

/** Ways to damage a document at one place. */
const changes: Record<string, Change> = {
  swapForMarker: (place, pick) => put(place, pickMarker(place, pick)),
  remove: ({ in: container, key }) => {
    const index = Number(key);
    if (!Array.isArray(container) || Number.isNaN(index)) return void delete container[key];
    // Not `splice`, which asks the array for its constructor: another change may have put one there.
    container.copyWithin(index, index + 1);
    container.length -= 1;
  },
  retype: (place, pick) => put(place, structuredClone(retyped[pick % retyped.length])),
  wrap: (place, pick) => {
    const value = place.in[place.key];
    put(
      place,
      [[value], { value }, JSON.stringify(value), [value, structuredClone(value)]][pick % 4],
    );
  },
  renameToMarker: (place, pick) => {
    if (Array.isArray(place.in)) return;
    const value = place.in[place.key];
    delete place.in[place.key];
    put({ in: place.in, key: String(every[pick % every.length]) }, value);
  },
  addKeys: (place, pick) => {
    const value = place.in[place.key];
    const target = isContainer(value) ? value : place.in;
    const marker = markers[pick % markers.length];
    for (const key of ['__proto__', 'constructor', 'prototype', 'name', 'note'])
      put({ in: target, key }, { status: marker, name: marker, toString: marker });
  },
  asText: (place, pick) => {
    const marker = markers[pick % markers.length];
    const part = { plan: marker, name: marker, type: marker, status: marker, id: marker };
    put(place, JSON.stringify([part, { plan: 'aml', status: 'VERIFIED', note: marker }, marker]));
  },
};

const change = fc.record({
  how: fc.constantFrom(...Object.keys(changes)),
  where: fc.nat(),
  pick: fc.nat(1000),
});

/** One of the documents with a few things changed in it. */
export const damagedOf = (documents: readonly { payload: unknown }[]): fc.Arbitrary<unknown> =>
  fc
    .record({
      which: fc.constantFrom(...documents),
      list: fc.array(change, { minLength: 1, maxLength: 6 }),
    })
    .map(({ which, list }) => {
      const document = structuredClone(which.payload);
      for (const { how, where, pick } of list) {
        const places = placesOf(document);
        const place = places[where % places.length];
        if (place) changes[how]?.(place, pick);
      }
      return document;
    });

export const damaged = damagedOf(payloads);
