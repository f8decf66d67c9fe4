// The kind of a reason, beside it; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { ReasonCategory } from '../../model/reasons.js';
import type { Text } from '../text.js';

export const categoryLabels = {
  engagement: (msg: MsgFn) => msg('Engagement', { id: 'reviewer.category.engagement' }),
  technical: (msg: MsgFn) => msg('Technical', { id: 'reviewer.category.technical' }),
  document_capture: (msg: MsgFn) =>
    msg('Document capture', { id: 'reviewer.category.document_capture' }),
  face_capture: (msg: MsgFn) => msg('Face capture', { id: 'reviewer.category.face_capture' }),
  document: (msg: MsgFn) => msg('Document', { id: 'reviewer.category.document' }),
  copy: (msg: MsgFn) => msg('Copy of a document', { id: 'reviewer.category.copy' }),
  identity_fraud: (msg: MsgFn) => msg('Identity fraud', { id: 'reviewer.category.identity_fraud' }),
  consistency: (msg: MsgFn) => msg('Consistency', { id: 'reviewer.category.consistency' }),
  suspicious_behavior: (msg: MsgFn) =>
    msg('Suspicious behavior', { id: 'reviewer.category.suspicious_behavior' }),
  other: (msg: MsgFn) => msg('Other', { id: 'reviewer.category.other' }),
  data_match: (msg: MsgFn) => msg('Data mismatch', { id: 'reviewer.category.data_match' }),
  coverage: (msg: MsgFn) => msg('No record found', { id: 'reviewer.category.coverage' }),
  input: (msg: MsgFn) => msg('Input problem', { id: 'reviewer.category.input' }),
  screening: (msg: MsgFn) => msg('Screening', { id: 'reviewer.category.screening' }),
  risk: (msg: MsgFn) => msg('Risk signal', { id: 'reviewer.category.risk' }),
  review: (msg: MsgFn) => msg('Review by hand', { id: 'reviewer.category.review' }),
} satisfies Record<ReasonCategory, Text>;
