import type { MsgFn, StrResult } from '@lit/localize';
import * as labels from '../../src/explain/labels.js';
import * as leads from '../../src/explain/leads.js';
import * as reasons from '../../src/explain/reasons/index.js';
import * as remedies from '../../src/explain/remedies.js';
import * as reviewer from '../../src/explain/reviewer/index.js';
import * as statuses from '../../src/explain/statuses.js';
import * as stepNames from '../../src/explain/step-names.js';
import * as ui from '../../src/explain/ui.js';
import { asText } from '../../src/locales/catalogue.js';

/** One text of the kit, whatever it needs to be said. */
export type AnyText = (msg: MsgFn, ...held: string[]) => string;

/** Every text in what is given, however deep it lies. */
function textsIn(value: unknown): AnyText[] {
  if (typeof value === 'function') return [value as AnyText];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

/** Stand for what a text holds, as in the texts that a site has for itself. */
export const held = ['{0}', '{1}'] as const;

/** Every text of the kit by its id. */
export function everyText(): ReadonlyMap<string, AnyText> {
  const texts = new Map<string, AnyText>();
  const modules = [labels, leads, reasons, remedies, reviewer, statuses, stepNames, ui];
  for (const text of modules.flatMap((each) => textsIn({ ...each }))) {
    const msg = ((source: string | StrResult, { id = '' } = {}) => {
      texts.set(id, text);
      return asText(source);
    }) as MsgFn;
    text(msg, ...held);
  }
  return texts;
}

const asIs = ((source: string | StrResult) => asText(source)) as MsgFn;

/** The English of every text, with `{0}` and `{1}` for what it holds. */
export const english = (): ReadonlyMap<string, string> =>
  new Map([...everyText()].map(([id, text]) => [id, text(asIs, ...held)]));
