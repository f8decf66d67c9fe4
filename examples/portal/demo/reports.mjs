// Only for the demonstration. In a bank the providers report by webhook, when it suits them; here
// the next report comes when somebody presses a button.
import { keepAnswer } from '../server/answers.mjs';
import * as idmeta from './idmeta.mjs';
import * as plaid from './plaid.mjs';
import * as yousign from './yousign.mjs';

const beginning = {
  everyday: plaid.documentIsNext,
  card: yousign.waiting,
  savings: idmeta.faceIsMissing,
  shares: plaid.failedForRisk,
  home: yousign.verified,
};

/** Each brings one check further. */
const reports = [
  ['everyday', plaid.onWatchlist],
  ['card', yousign.tooDarkAndFraud],
  ['savings', idmeta.inProgress],
  ['everyday', plaid.success],
  ['savings', idmeta.verified],
];

let come = 0;

export const progress = () => ({ come, of: reports.length });

export function advance() {
  if (come === reports.length) begin();
  else keepAnswer(...reports[come++]);
  return progress();
}

function begin() {
  come = 0;
  for (const [check, answer] of Object.entries(beginning)) keepAnswer(check, answer);
}

begin();
