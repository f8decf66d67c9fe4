import { expect } from 'chai';
import { kit, kitTag, openPage, says, textIn } from '../support/frame.js';

const elements = `
  <idv-status-badge id="badge" status="verified"></idv-status-badge>
  <bank-badge id="bank-badge" status="verified"></bank-badge>
  <idv-verification-card id="card" status="verified"></idv-verification-card>`;

const taken = (tag: string) => `idv-elements: <${tag}> is registered already and stays as it is.`;

describe('Beside others on a page', () => {
  it('an element of somebody else under our tag stays, and the others of ours work', async () => {
    const theirs = `<script>
      customElements.define('idv-status-badge', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).append('Theirs'); }
      });
    </script>`;
    const { document, complaints } = await openPage(theirs + kitTag + elements);
    await says(document.querySelector('#card')!, 'Your identity is confirmed.');
    expect(textIn(document.querySelector('#badge')!)).to.equal('Theirs');
    expect(complaints).to.deep.equal([taken('idv-status-badge')]);
  });

  it('a second copy can have names of its own, and each shows what it is given', async () => {
    const second = `<script type="module">
      import { IdvStatusBadge } from '${kit}?second';
      IdvStatusBadge.define('bank-badge');
    </script>`;
    const { document, complaints } = await openPage(kitTag + second + elements);
    await says(document.querySelector('#bank-badge')!, 'Verified');
    await says(document.querySelector('#badge')!, 'Verified');
    await says(document.querySelector('#card')!, 'Your identity is confirmed.');
    expect(complaints).to.deep.equal([taken('idv-progress-stepper')]);
  });
});
