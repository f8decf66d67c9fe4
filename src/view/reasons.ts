import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../disclosure/reasons.js';
import { adviceLeads, reasonNotes } from '../explain/leads.js';
import { reasonTexts } from '../explain/reasons/index.js';
import { remedyTexts } from '../explain/remedies.js';
import type { ReasonText, Text } from '../explain/text.js';
import { reasonsHeading } from '../explain/ui.js';
import { isSaidInDetail } from '../model/general-reasons.js';
import { bare, lookUp } from '../model/own.js';
import { remedies, remedyOf } from '../model/remedies.js';
import { isKnownReasonId, type ReasonId } from '../model/reasons.js';
import type { Verification } from '../model/verification.js';
import { ownText } from './own-text.js';

/** Why, and what to do about it, for an applicant. */
export interface ReasonsView {
  readonly heading: string;
  /** What happened, a sentence each, what the person can put right best first. */
  readonly titles: readonly string[];
  /** The sentence before the advice; absent where nothing can be done now. */
  readonly lead?: string;
  /** What to do, once for all reasons that the same thing would put right. */
  readonly advice: readonly string[];
  /** Where there is no advice: that this is not the end. */
  readonly note?: string;
}

/** Of a disclosed verification that has reasons; two that say the same are one. */
export function reasonsOf({ status, reasons }: Verification, msg: MsgFn): ReasonsView {
  const ids = reasons.map(({ id }) => id);
  const groups = groupsOf(ids.filter((id) => !isSaidInDetail(id, ids)));
  const lead = lookUp(adviceLeads, status);
  const note = lookUp(reasonNotes, status);
  return bare({
    heading: reasonsHeading(msg),
    titles: unique(groups.flat().map((id) => textOf(id).title(msg))),
    ...(lead && { lead: lead(msg) }),
    advice: lead ? unique(groups.map((group) => adviceOf(group)(msg))) : [],
    ...(note && { note: note(msg) }),
  });
}

/** What was said of a reason to an applicant. */
export const titleOf = (id: ReasonId, msg: MsgFn): string => textOf(id).title(msg);

/** The reasons that the same thing would put right, in the order of what helps most. */
const groupsOf = (ids: readonly ReasonId[]): readonly (readonly ReasonId[])[] =>
  remedies
    .map((remedy) => ids.filter((id) => remedyOf(id) === remedy))
    .filter((group) => group.length > 0);

/** One reason has its own advice; several get one that serves them all. */
function adviceOf(group: readonly ReasonId[]): Text {
  const [first] = group as readonly [ReasonId];
  const remedy = remedyOf(first);
  const several = new Set(group).size > 1 && remedy !== 'decision';
  return several ? remedyTexts[remedy] : textOf(first).advice;
}

function textOf(id: ReasonId): ReasonText {
  return isKnownReasonId(id)
    ? reasonTexts[id as ShowableReasonId]
    : { title: ownText(`reason.${id}.title`), advice: ownText(`reason.${id}.advice`) };
}

/** Each text once; an own reason need not have both. */
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean);
