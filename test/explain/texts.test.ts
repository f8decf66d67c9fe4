import type { MsgFn } from '@lit/localize';
import { expect } from 'chai';

import {
  informationLabels,
  requestLabels,
  resultLabels,
  stepLabels,
} from '../../src/explain/labels.js';
import { verificationLabels } from '../../src/explain/status-labels.js';
import { adviceLeads, reasonNotes } from '../../src/explain/leads.js';
import { reasonTexts } from '../../src/explain/reasons/index.js';
import * as reviewer from '../../src/explain/reviewer/index.js';
import { remedyTexts } from '../../src/explain/remedies.js';
import { statusTexts, stillNeededText } from '../../src/explain/statuses.js';
import { stepNames } from '../../src/explain/step-names.js';
import type { Text } from '../../src/explain/text.js';
import * as ui from '../../src/explain/ui.js';

/** Every text in what is given, however deep it lies. */
function textsIn(value: unknown): Text[] {
  if (typeof value === 'function') return [value as Text];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const { positionText, ...uiTexts } = ui;
const labels = [
  verificationLabels,
  stepLabels,
  resultLabels,
  informationLabels,
  requestLabels,
  stepNames,
].flatMap(textsIn);
const sentences = [statusTexts, stillNeededText, reasonTexts, remedyTexts, reasonNotes].flatMap(
  textsIn,
);
const forApplicants = [...labels, ...sentences, ...[adviceLeads, uiTexts].flatMap(textsIn)];
const forReviewers = textsIn({ ...reviewer });

/** What a text says, and the id under which it is translated. */
function said(text: Text): { readonly words: string; readonly id: string } {
  let id = '';
  const msg = ((words: string, options: { id: string }) => {
    ({ id } = options);
    return words;
  }) as unknown as MsgFn;
  return { words: text(msg), id };
}

describe('What applicants read', () => {
  it('never hints at a suspicion or at who decides', () => {
    for (const { words, id } of forApplicants.map(said))
      expect(words, id).not.to.match(
        /fraud|suspicio|forg|fake|stolen|counterfeit|manipul|screening|watchlist|\brisk|duress|manual|\breview|\bhit\b|criminal|sanction|polic(e|y) (?!clearance)/i,
      );
  });

  it('never blames, begs or jokes', () => {
    for (const { words, id } of forApplicants.map(said))
      expect(words, id).not.to.match(
        /\b(invalid|illegal|failed|failure|denied|wrong|please|sorry|oops|unfortunately|error)\b/i,
      );
  });

  it('has sentences of 20 words at most', () => {
    for (const { words, id } of sentences.map(said))
      for (const sentence of words.split(/(?<=[.?!])\s/))
        expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).to.be.at.most(20);
  });

  it('has whole sentences where it explains and short labels where it names', () => {
    for (const { words, id } of sentences.map(said)) expect(words, id).to.match(/^[A-Z].*\.$/);
    for (const { words, id } of labels.map(said)) {
      expect(words, id).to.match(/^[A-Z].*[^.]$/);
      expect(words.length, id).to.be.at.most(25);
    }
  });
});

describe('Every text', () => {
  it('is translated under an id of its own', () => {
    const ids = new Map<string, string>();
    for (const { words, id } of [...forApplicants, ...forReviewers].map(said)) {
      expect(id).to.match(/^[a-z_]+(\.[a-z0-9_]+)+$/);
      expect(ids.get(id) ?? words, id).to.equal(words);
      ids.set(id, words);
    }
  });

  it('is translated apart when only reviewers read it', () => {
    for (const { id } of forReviewers.map(said)) expect(id).to.match(/^reviewer\./);
    for (const { id } of forApplicants.map(said)) expect(id).not.to.match(/^reviewer\./);
  });
});

it('says a position in one piece, whatever its numbers are', () => {
  const msg = ((text: { strings: string[]; values: string[] }) =>
    String.raw({ raw: text.strings }, ...text.values)) as unknown as MsgFn;
  expect(positionText(msg, '٢', '٤')).to.equal('Step ٢ of ٤');
});
