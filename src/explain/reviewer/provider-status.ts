import type { VerificationStatus } from '../../model/vocabulary.js';
import type { Text } from '../text.js';

/** What a provider itself says of one of its statuses. */
export interface ProviderStatus {
  /** The provider's own name of it, which is not translated. */
  readonly name: string;
  readonly definition: Text;
  /** What brings it about, where the provider says so. */
  readonly trigger?: Text;
  /** Which other statuses it yields to, where the provider says so. */
  readonly precedence?: Text;
  /** What the provider recommends to do. */
  readonly action?: Text;
}

export interface ProviderWords {
  /** As the provider writes it. */
  readonly name: string;
  /** Which verifications have these statuses, if the provider has more than one set of them. */
  readonly only?: 'without_steps';
  readonly statuses: Readonly<Partial<Record<VerificationStatus, ProviderStatus>>>;
}
