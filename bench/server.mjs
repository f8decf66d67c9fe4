// How fast a server writes the card, beside an element of Lit with as many nodes and nothing to work out.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { html as serverHtml, LitElementRenderer, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import 'idv-elements/define';
import { idvRenderer } from 'idv-elements/server';
import { css, html, LitElement } from 'lit';
import { stepperData } from './data.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const elementRenderers = [idvRenderer(), LitElementRenderer];
const count = 200;

class Bare extends LitElement {
  static properties = { rows: { type: Number } };
  static styles = css`
    ol {
      list-style: none;
    }
  `;

  render() {
    const rows = Array.from({ length: this.rows }, (_, row) => ({ name: `Row ${row}`, row }));
    return html`<ol>
      ${rows.map(({ name, row }) => html`<li class=${name}><b>${name}</b> <i>${row}</i></li>`)}
    </ol>`;
  }
}
customElements.define('bare-element', Bare);

const card = (index) =>
  serverHtml`<idv-verification-card status=${JSON.stringify(stepperData(index, 1).json)}></idv-verification-card>`;
const bare = (rows) => () => serverHtml`<bare-element rows=${rows}></bare-element>`;

function* some(template, length) {
  for (let index = 0; index < length; index++) yield template(index);
}

const streamOf = (template, length) =>
  new RenderResultReadable(render(serverHtml`${some(template, length)}`, { elementRenderers }));

/** Elements and texts of what is written. */
async function nodesIn(template) {
  let text = '';
  for await (const chunk of streamOf(template, 1)) text += chunk;
  const shadow = text.replace(/<style[\s\S]*?<\/style>/, '').replace(/<!--.*?-->/g, '');
  return shadow.match(/<\w|>[^<]*\S(?=[^<]*<)/g).length;
}

async function timeOf(template) {
  collectGarbage();
  const start = performance.now();
  for await (const chunk of streamOf(template, count)) void chunk;
  return performance.now() - start;
}

/** What a page of cards holds while its first and its last piece are written, in KiB. */
async function held() {
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 1024;
  };
  const before = heap();
  const kept = [];
  let piece = 0;
  for await (const chunk of streamOf(card, 20 * count)) {
    void chunk;
    // Not of each: to collect garbage takes longer than to write one.
    if (piece++ % 10 === 0) kept.push(heap() - before);
  }
  return [kept[0], kept.at(-1)];
}

/** The card over the bare element, round by round, and what is held while a long page is written. */
export async function measureServer(rounds) {
  const nodes = await nodesIn(card);
  const [none, ten] = [await nodesIn(bare(0)), await nodesIn(bare(10))];
  const rows = Math.round((nodes - none) / ((ten - none) / 10));
  const ratios = [];
  for (let round = -1; round < rounds; round++) {
    const before = await timeOf(bare(rows));
    const time = await timeOf(card);
    const after = await timeOf(bare(rows));
    // The first round warms up.
    if (round >= 0) ratios.push(time / ((before + after) / 2));
  }
  return { ratios, held: await held() };
}
