import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { html as litHtml } from 'lit';
import { unsafeStatic, withStatic } from 'lit/static-html.js';
import { IdvProgressStepper } from '../components/progress-stepper/progress-stepper.js';
import { IdvReasonExplainer } from '../components/reason-explainer/reason-explainer.js';
import { IdvStatusBadge } from '../components/status-badge/status-badge.js';
import { IdvVerificationCard } from '../components/verification-card/verification-card.js';
import { parseRequestStatus } from '../core/parse.js';
import { redact } from '../core/redact.js';
import type { Audience } from '../model/vocabulary.js';
import { idvRenderer, type RenderOptions } from './renderer.js';

/** The attributes of an element by name; those that are `undefined`, `null` or `false` are left out. */
export interface ElementAttributes {
  /** What the provider returned, as an object or as text. What is written is what `redact` leaves. */
  readonly status?: unknown;
  readonly provider?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly [name: string]: unknown;
}

export interface ElementOptions extends RenderOptions {
  /** HTML that stands in the element, for its slots. It is written as it is. */
  readonly content?: string | undefined;
}

const elementClasses = {
  'idv-status-badge': IdvStatusBadge,
  'idv-progress-stepper': IdvProgressStepper,
  'idv-reason-explainer': IdvReasonExplainer,
  'idv-verification-card': IdvVerificationCard,
};

const serverHtml = withStatic(html as unknown as typeof litHtml);

/**
 * One element as HTML, for a template engine of any kind: its tag, and in it what it shows, as
 * declarative shadow DOM.
 * @throws when there is no such element
 */
export async function renderToString(
  tag: keyof typeof elementClasses,
  attributes: ElementAttributes = {},
  { content = '', ...options }: ElementOptions = {},
): Promise<string> {
  if (!Object.hasOwn(elementClasses, tag)) throw new TypeError(`There is no <${String(tag)}>.`);
  elementClasses[tag].define();
  const renderer = class extends idvRenderer(options) {
    constructor(name: string) {
      super(name);
      for (const [key, value] of attributesOf(attributes)) this.setAttribute(key, value);
    }
  };
  const name = unsafeStatic(tag);
  const result = render(serverHtml`<${name}></${name}>`, { elementRenderers: [renderer] });
  const text = await collectResult(result);
  const end = text.lastIndexOf('</');
  return text.slice(0, end) + content + text.slice(end);
}

/** What a server writes into a page can be read there, so it is what the audience may have. */
function attributesOf({ status, provider, ...others }: ElementAttributes): [string, string][] {
  const { audience, kind } = others;
  const written =
    kind === 'request'
      ? parseRequestStatus(status)
      : JSON.stringify(redact(status, { provider, audience }));
  const all: Record<string, unknown> = {
    ...others,
    ...(status !== undefined && { status: written }),
  };
  return Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value == null || value === false
      ? []
      : [[name, value === true ? '' : `${value as string | number}`]],
  );
}
