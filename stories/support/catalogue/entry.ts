import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../../src/disclosure/reasons.js';
import { reasonTexts } from '../../../src/explain/reasons/index.js';
import {
  categoryLabels,
  fixerLabels,
  reviewerReasons,
} from '../../../src/explain/reviewer/index.js';
import { categoryOf, fixerOf } from '../../../src/model/remedies.js';
import type { Row } from './rows.js';

/** A row in the words of one language. */
export interface Entry extends Row {
  readonly category: string;
  readonly fixer: string;
  /** What the applicant reads; empty if nothing. */
  readonly title: string;
  readonly advice: string;
  /** What the reviewer reads. */
  readonly meaning: string;
}

export function entryOf(row: Row, msg: MsgFn): Entry {
  const category = categoryOf(row.id);
  const text = row.told && reasonTexts[row.told as ShowableReasonId];
  return {
    ...row,
    category: category ? categoryLabels[category](msg) : '',
    fixer: fixerLabels[fixerOf(row.id)](msg),
    title: text?.title(msg) ?? '',
    advice: text?.advice(msg) ?? '',
    meaning: reviewerReasons[row.id](msg),
  };
}

/** What a writer looks for. */
export interface Search {
  readonly words: string;
  /** A provider; empty for all reasons. */
  readonly provider: string;
  /** How much the applicant is told; empty for all reasons. */
  readonly telling: string;
}

export const everything: Search = { words: '', provider: '', telling: '' };

/** Whether all the words stand somewhere in the entry, in any order. */
export function matches(entry: Entry, { words, provider, telling }: Search): boolean {
  const { id, codes, category, title, advice, meaning } = entry;
  const text = [id, ...codes.flatMap((code) => Object.values(code)), categoryOf(id), category]
    .concat(title, advice, meaning)
    .join('\n')
    .toLowerCase();
  return (
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (!provider || codes.some((code) => code.provider === provider)) &&
    (!telling || entry.telling === telling)
  );
}
