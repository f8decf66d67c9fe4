import type { OwnReasonId, ReasonCategory, ReasonId } from './reasons.js';

/**
 * Who may be told something that a site adds: `showable` is for applicants too, `sensitive` for
 * reviewers only. What does not say is sensitive.
 */
export interface Classified {
  readonly disclosure?: 'showable' | 'sensitive';
}

/** A reason that the kit does not have. */
export interface OwnReason extends Classified {
  readonly category: ReasonCategory;
}

/** A provider's code that the kit does not know, and the reason it gives. */
export interface OwnCode extends Classified {
  readonly reason: ReasonId;
}

/** The names that a site has added to the kit's, by `extend`. */
export const ownReasons = new Map<string, OwnReason>();
export const ownSteps = new Map<string, Classified>();

const codes = new Map<string, OwnCode>();

export const addOwnCode = (provider: string, code: string, own: OwnCode): unknown =>
  codes.set(`${provider} ${code}`, own);

export const ownCode = (provider: string, code: string): OwnCode | undefined =>
  codes.get(`${provider} ${code}`);

export const isOwnReasonId = (value: unknown): value is OwnReasonId =>
  typeof value === 'string' && ownReasons.has(value);

export const isShowable = (own: Classified | undefined): boolean => own?.disclosure === 'showable';
