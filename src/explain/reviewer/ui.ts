// Small words around the reasons; read by reviewers.
import type { MsgFn } from '@lit/localize';
import type { Text } from '../text.js';

export const reviewerUi = {
  hiddenFromApplicant: (msg: MsgFn) =>
    msg('Not shown to the applicant', { id: 'reviewer.ui.hidden' }),
} satisfies Record<string, Text>;
