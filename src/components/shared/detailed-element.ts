import { disclose } from '../../disclosure/disclose.js';
import type { Verification } from '../../model/verification.js';
import { canonical } from '../../providers/canonical/index.js';
import { readOwnJsonWith } from '../../providers/registry.js';
import { VerificationElement } from './verification-element.js';

/** What the elements have in common that show more of a verification than its status. */
export abstract class DetailedElement extends VerificationElement {
  constructor() {
    super();
    readOwnJsonWith(canonical);
  }

  protected override disclose(verification: Verification): Verification {
    return disclose(verification, this.reader);
  }
}
