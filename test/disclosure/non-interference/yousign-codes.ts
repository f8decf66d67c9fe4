// Yousign's codes, by what an applicant may be told of them.
import { yousignCodes } from '../../providers/yousign-codes.table.js';

/** Identity fraud, by Yousign's numbers. */
export const isFraud = (code: number) => code >= 2300 && code < 2400;
export const suspicious = [2402, 2403];
export const numbers = yousignCodes.map(([code]) => code);
export const told = numbers.filter((code) => !isFraud(code) && !suspicious.includes(code));

/** The number that a code stands for: `IDVV_1301`, `"1301"` and `1301` are the same. */
export const numberOf = (code: unknown): number | undefined =>
  typeof code === 'number' || typeof code === 'string'
    ? numbers.find((each) => `${each}` === `${code}`.replace('IDVV_', ''))
    : undefined;
export const isTold = (code: unknown) => told.includes(numberOf(code) ?? 0);

/** What the person chose, and of what kind the copy is. */
const toldAsOne = [
  [1101, 1111, 1112, 1121, 3001],
  [2201, 2202],
];
export const groupOf = (code: unknown) =>
  toldAsOne.find((group) => group.includes(numberOf(code) ?? 0));
