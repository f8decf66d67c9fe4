// A page of another site in a frame (scripts/wtr/pages.mjs serves it), which a test sees into.
import { expect } from 'chai';
import { place } from './element.js';

/** The window of such a page, and what went wrong on it: violated directives, errors, warnings. */
export type FrameWindow = Window & typeof globalThis & { readonly complaints: readonly string[] };

/** The built file for a script tag. */
export const kit = '/dist/cdn/idv-elements.js';
export const kitTag = `<script type="module" src="${kit}"></script>`;

/** Opens a page with this markup, and a content security policy. */
export async function openPage(html: string, policy = ''): Promise<FrameWindow> {
  const frame = document.createElement('iframe');
  frame.width = '640';
  frame.height = '480';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = `/__page/?${new URLSearchParams({ html, policy })}`;
  place().append(frame);
  await loaded;
  return frame.contentWindow as FrameWindow;
}

/** The text that an element of any page draws. */
export const textIn = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until an element says something. */
export async function says(element: Element, text: string): Promise<void> {
  for (let tries = 0; tries < 500 && !textIn(element).includes(text); tries++)
    await new Promise((done) => setTimeout(done, 10));
  expect(textIn(element)).to.include(text);
}
