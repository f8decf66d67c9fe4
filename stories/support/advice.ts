import { html, type TemplateResult } from 'lit';
import './advice.css';

interface Advice {
  /** What it looks like. */
  readonly shows: unknown;
  /** Why, in a sentence. */
  readonly because: string;
}

const panel = (kind: 'Do' | 'Don’t', { shows, because }: Advice) => html`
  <figure class="advice ${kind === 'Do' ? 'good' : 'bad'}">
    <div class="shows">${shows}</div>
    <figcaption lang="en" dir="ltr"><b>${kind}</b> ${because}</figcaption>
  </figure>
`;

/** Pairs of what is well done and what is not, side by side. */
export const advice = (
  ...pairs: readonly (readonly [good: Advice, bad: Advice])[]
): TemplateResult =>
  html`<div class="figure advices">
    ${pairs.map(([good, bad]) => [panel('Do', good), panel('Don’t', bad)])}
  </div>`;
