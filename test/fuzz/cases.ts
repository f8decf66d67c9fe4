// Cases for the fuzzer, made of a seed: each can be made again.
import { payloads, placesOf } from '../providers/mutations.js';

/** A stream of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What no output may repeat: it stands for a name, an address, a number of a person. */
export const canary = 'Zzqx';
const strings = [
  `${canary} Knope`,
  `${canary}.person@example.com`,
  `<img src=x onerror="window.broken=1">${canary}`,
  `</script><script>window.broken = 1</script>${canary}`,
  `javascript:window.broken=1//${canary}`,
  `https://x.example/"><b>`,
  `\u202e${canary}\u2066`,
  `\u200b\u200d\ufeff${canary}`,
  `\ud800${canary}`,
  `\${${canary}}{{${canary}}}`,
  `\0${canary}`,
  '',
  ' ',
];
const others = [null, true, false, 0, 1, 2, 3, 99, -1, 1e308, NaN, [], {}, [[]], undefined];
const words = [
  ...['active', 'success', 'failed', 'pending_review', 'verified', 'inconclusive', 'expired'],
  ...['blocked', 'done', 'awaiting', 'REVIEW_NEEDED', 'missing', 'kyc_check', 'risk_check', 'aml'],
  ...['IDVV_1301', 'IDVV_2304', 'document_blurry', 'watchlist_hit', 'name_mismatch', '1201'],
  ...['2026-03-02', '2026-03-02T10:15:00Z', '2026-13-40', '0000-00-00', 'https://x.example/a'],
];
const keys = ['__proto__', 'constructor', 'toString', 'status', 'steps', 'then', canary];

type Random = () => number;
const one = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function leaf(random: Random): unknown {
  const dice = random();
  if (dice < 0.0005) return canary.concat(' x'.repeat(500_000));
  if (dice < 0.45) return one(random, strings);
  if (dice < 0.75) return one(random, words);
  return structuredClone(one(random, others));
}

function junk(random: Random, depth: number): unknown {
  if (depth === 0 || random() < 0.3) return leaf(random);
  const size = Math.floor(random() * 5);
  if (random() < 0.4) return Array.from({ length: size }, () => junk(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [one(random, [...keys, ...words]), junk(random, depth - 1)]),
  );
}

const set = (container: Record<string, unknown>, key: string, value: unknown) =>
  Object.defineProperty(container, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });

function change(random: Random, document: unknown): void {
  const places = placesOf(document);
  if (!places.length) return;
  const { in: container, key } = one(random, places);
  const value = container[key];
  const dice = random();
  if (dice < 0.4) set(container, key, leaf(random));
  else if (dice < 0.5) set(container, key, one(random, words));
  else if (dice < 0.6) delete container[key];
  else if (dice < 0.7) set(container, key, junk(random, 3));
  else if (dice < 0.8) set(container, key, [value, structuredClone(value)]);
  else if (dice < 0.9) set(container, one(random, keys), leaf(random));
  else set(container, key, JSON.stringify(value));
}

/** The case that a seed stands for. */
export function caseOf(seed: number): unknown {
  const random = randomFrom(seed);
  if (random() < 0.1) return junk(random, 5);
  const document = structuredClone(one(random, payloads).payload);
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) change(random, document);
  return random() < 0.1 ? JSON.stringify(document) : document;
}

/** Every text of a payload is replaced, each by what could do harm in that place. */
export function poisoned(seed: number): unknown {
  const random = randomFrom(seed);
  const document = structuredClone(one(random, payloads).payload);
  for (const { in: container, key } of placesOf(document))
    if (typeof container[key] === 'string' && random() < 0.7)
      set(container, key, one(random, strings));
  return document;
}
