import type { VerificationStatus } from '../../src/model/vocabulary.js';
import { parse } from '../../src/core.js';
import { sample } from '../support/samples.js';
import type { Json } from '../support/payloads.js';

/** Somebody who does not exist. */
export interface Customer {
  readonly name: string;
  readonly country: string;
  readonly since: string;
  /** What the provider of that time returned. */
  readonly payload: Json;
  readonly status: VerificationStatus;
}

const givenNames = ['Ada', 'Bo', 'Chidi', 'Dina', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ines', 'Jun'];
const familyNames = [
  ...['Adeyemi', 'Bauer', 'Costa', 'Dubois', 'Eriksen', 'Farouk', 'García', 'Horváth', 'Ito'],
  ...['Jansen', 'Kaya', 'Lindqvist', 'Moreau', 'Nowak', 'Okafor', 'Petrov', 'Quispe', 'Rossi'],
  ...['Santos', 'Tran'],
];
const countries = ['France', 'Germany', 'Philippines', 'United States', 'Spain', 'Nigeria'];

/** As a company's customers are: most are verified, some are on their way, a few are not. */
const mix = [
  ...['plaid/success', 'yousign/verified', 'plaid/success', 'idmeta/finalize-verified'],
  ...['plaid/active-retry', 'yousign/pending', 'plaid/success', 'plaid/pending-review-watchlist'],
  ...['yousign/failed', 'plaid/success', 'idmeta/finalize-incomplete', 'yousign/verified'],
  ...['plaid/expired', 'plaid/success', 'yousign/inconclusive-expired-link', 'plaid/canceled'],
  ...['idmeta/finalize-verified', 'plaid/failed-selfie-and-risk', 'idmeta/finalize-failed'],
];

/** The same two hundred each time. */
export const customers: readonly Customer[] = Array.from({ length: 200 }, (_, index) => {
  const payload = sample(mix[index % mix.length]!);
  return {
    name: `${givenNames[index % 10]} ${familyNames[(index * 7 + Math.floor(index / 10)) % 20]}`,
    country: countries[(index * 5) % countries.length]!,
    since: new Date(Date.UTC(2026, 2, 1 - index)).toISOString().slice(0, 10),
    payload,
    status: parse(payload).verification!.status,
  };
});
