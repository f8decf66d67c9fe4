// Every reason that an applicant may be told, by its id; read by applicants.
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';
import { consistency } from './consistency.js';
import { copy } from './copy.js';
import { dataMatch } from './data-match.js';
import { documentState } from './document.js';
import { documentCapture } from './document-capture.js';
import { engagement } from './engagement.js';
import { faceCapture } from './face-capture.js';
import { input } from './input.js';
import { other } from './other.js';
import { technical } from './technical.js';

export const reasonTexts = {
  ...engagement,
  ...technical,
  ...documentCapture,
  ...faceCapture,
  ...documentState,
  ...copy,
  ...consistency,
  ...other,
  ...dataMatch,
  ...input,
} satisfies Record<ShowableReasonId, ReasonText>;
