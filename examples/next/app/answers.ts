import 'server-only';
import { redact } from 'idv-elements/core';
import beingChecked from '../../server/payloads/being-checked.json';
import blurryDocument from '../../server/payloads/blurry-document.json';
import waiting from '../../server/payloads/waiting.json';

/** What the provider has answered, one after the other. None of it may leave this server. */
const answers: readonly unknown[] = [waiting, beingChecked, blurryDocument, { error: 'not found' }];

/** What is left of an answer for the person. A real server first asks whether this is their own. */
export const answerAt = (turn: number) => redact(answers[turn % answers.length]);
