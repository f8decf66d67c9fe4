// What the provider means, for every reason there is; read by reviewers.
import type { KnownReasonId } from '../../../model/reasons.js';
import type { Text } from '../../text.js';
import { captureMeanings } from './capture.js';
import { dataMeanings } from './data.js';
import { documentMeanings } from './document.js';
import { signalsMeanings } from './signals.js';

export const reviewerReasons = {
  ...captureMeanings,
  ...documentMeanings,
  ...dataMeanings,
  ...signalsMeanings,
} satisfies Record<KnownReasonId | 'unknown', Text>;
