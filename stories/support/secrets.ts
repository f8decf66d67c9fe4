import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect } from 'storybook/test';
import { parse } from '../../src/core.js';
import { toldReason } from '../../src/disclosure/reasons.js';
import { isShowableStep } from '../../src/disclosure/steps.js';
import { reviewerReasons, reviewerStepNames } from '../../src/explain/reviewer/index.js';
import type { Text } from '../../src/explain/text.js';
import { Speech } from '../../src/locales/speech.js';
import type { Reason } from '../../src/model/verification.js';
import type { Audience } from '../../src/model/vocabulary.js';
import type { Json } from './payloads.js';
import { pretty, source } from './source.js';

const hiddenReasons = (payload: Json): readonly Reason[] =>
  parse(payload).verification?.reasons.filter(({ id }) => !toldReason(id)) ?? [];

const hiddenSteps = (payload: Json): readonly string[] =>
  parse(payload)
    .verification?.steps.map(({ name }) => name)
    .filter((name) => !isShowableStep(name)) ?? [];

const { msg } = new Speech('en', [], 'UTC');

/** Names and texts by which an applicant could tell what is hidden. */
const secretsOf = (payload: Json): readonly string[] => [
  ...hiddenSteps(payload).flatMap((name) => [name, own(reviewerStepNames, name)(msg)]),
  ...hiddenReasons(payload).flatMap(({ id, code = id }) => [
    id,
    code,
    own(reviewerReasons, id)(msg),
  ]),
];

const own = (table: Readonly<Record<string, Text>>, name: string): Text =>
  table[name] ?? (() => name);

/** A reviewer's card has all that is hidden; an applicant's has it nowhere, in no text or attribute. */
export const expectSecretsKept =
  (payload: Json) =>
  async (card: Element, audience: Audience): Promise<void> => {
    const written = `${card.outerHTML}${card.shadowRoot?.innerHTML}`;
    const codes = hiddenReasons(payload).map(({ code = '' }) => code);
    await expect(codes).not.toHaveLength(0);
    if (audience === 'reviewer') for (const code of codes) await expect(written).toContain(code);
    else for (const secret of secretsOf(payload)) await expect(written).not.toContain(secret);
  };

/** Whether a line of JSON holds a result (`email.risk_level.high`) or a code (`IDVV_2301`). */
const holds = (line: string, code: string): boolean => {
  const [value = '', key] = code.split('.').reverse();
  return key ? line.includes(`"${key}": "${value}"`) : line.includes(`"${value}"`);
};

/** The JSON of a payload, in which the lines are marked that an applicant must not see. */
export function markedJson(payload: Json): TemplateResult {
  const codes = [
    ...hiddenSteps(payload),
    ...hiddenReasons(payload).flatMap(({ code }) => code ?? []),
  ];
  const isHidden = (line: string) => codes.some((code) => holds(line, code));
  const lines = pretty(payload)
    .split('\n')
    .map((line) => [isHidden(line) ? html`<mark>${line}</mark>` : line, '\n']);
  return html`<div ${ref(showFirstMark)}>
    ${source('The JSON; the applicant must not see what is marked', lines)}
  </div>`;
}

/** A long payload opens where it matters. */
function showFirstMark(place?: Element): void {
  requestAnimationFrame(() => {
    const [box, mark] = [place?.querySelector('pre'), place?.querySelector('mark')];
    if (box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  });
}
