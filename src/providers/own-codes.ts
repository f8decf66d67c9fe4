import type { Diagnostic } from '../model/diagnostics.js';
import { isShowable, ownCode } from '../model/own-vocabulary.js';
import type { Reason } from '../model/verification.js';
import type { CheckedProvider } from './provider.js';

/** Gives the codes that a provider's reader does not know the reason that the site has for them. */
export const withOwnCodes = (provider: CheckedProvider): CheckedProvider => ({
  ...provider,
  read(payload, report) {
    const diagnostics: Diagnostic[] = [];
    const verification = provider.read(payload, (diagnostic) => diagnostics.push(diagnostic));
    const name = verification?.provider ?? '';
    const isOwn = ({ code, value = '' }: Diagnostic) =>
      code === 'unknown_code' && !!ownCode(name, value);
    for (const diagnostic of diagnostics) if (!isOwn(diagnostic)) report(diagnostic);
    return (
      verification && {
        ...verification,
        reasons: verification.reasons.map((reason) => withOwnReason(reason, name)),
      }
    );
  },
});

function withOwnReason(reason: Reason, provider: string): Reason {
  const own = reason.id === 'unknown' && reason.code ? ownCode(provider, reason.code) : undefined;
  if (!own) return reason;
  const { category: _, ...known } = reason;
  return { ...known, id: own.reason, ...(!isShowable(own) && { sensitive: true }) };
}
