import type { Diagnostic } from '../model/diagnostics.js';
import { isShowable, ownCode } from '../model/own-vocabulary.js';
import type { Reason } from '../model/verification.js';
import type { ParseResult } from './provider.js';

/** Gives the codes that the provider's reader does not know the reason that the site has for them. */
export function withOwnCodes({ verification, diagnostics }: ParseResult): ParseResult {
  const provider = verification?.provider;
  if (!verification || !provider) return { verification, diagnostics };
  const isOwn = ({ code, value }: Diagnostic): boolean =>
    code === 'unknown_code' && value !== undefined && !!ownCode(provider, value);
  return {
    verification: {
      ...verification,
      reasons: verification.reasons.map((reason) => withOwnReason(reason, provider)),
    },
    diagnostics: diagnostics.filter((diagnostic) => !isOwn(diagnostic)),
  };
}

function withOwnReason(reason: Reason, provider: string): Reason {
  const own = reason.id === 'unknown' && reason.code ? ownCode(provider, reason.code) : undefined;
  if (!own) return reason;
  const { category: _, ...known } = reason;
  return { ...known, id: own.reason, ...(!isShowable(own) && { sensitive: true }) };
}
