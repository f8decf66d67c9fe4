import { expect } from 'chai';
import { kit, kitTag, openPage, says, type FrameWindow } from '../support/frame.js';
import { tags } from '../support/element.js';

const { origin } = location;

const policyWith = (trustedTypes: string) =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    "connect-src 'none'",
    "style-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

const status = JSON.stringify({
  status: 'rejected',
  steps: [{ name: 'documentary_verification', status: 'failed' }],
  reasons: [{ id: 'document_blurry' }],
});

const elements = tags.map((tag) => `<${tag} lang="de" status='${status}'></${tag}>`).join('');

/** The policy forbids it: that it is reported proves that the policy is in force. */
const control = '<p style="color: red">Control</p>';

/** What shows that the sheets of each element apply. */
function styled({ document, getComputedStyle }: FrameWindow): Record<string, unknown> {
  const part = (tag: string, name: string) =>
    document.querySelector(tag)!.shadowRoot!.querySelector(`[part~=${name}]`)!;
  const badge = part('idv-status-badge', 'badge');
  return {
    badge: getComputedStyle(badge).display,
    icon: getComputedStyle(badge, '::before').clipPath.startsWith('polygon('),
    card: getComputedStyle(part('idv-verification-card', 'card')).borderTopStyle,
    steps: getComputedStyle(part('idv-progress-stepper', 'step')).listStyleType,
    reason: getComputedStyle(part('idv-reason-explainer', 'reason')).listStyleType,
  };
}

const whole = { badge: 'inline-flex', icon: true, card: 'solid', steps: 'none', reason: 'none' };

async function expectWhole(page: FrameWindow): Promise<void> {
  const { document } = page;
  for (const tag of tags) await says(document.querySelector(tag)!, 'estätigt');
  expect(styled(page)).to.deep.equal(whole);
}

describe('Under a policy that allows scripts of one origin and nothing else', () => {
  it('all elements show in full, in a language whose texts are loaded', async () => {
    const page = await openPage(control + kitTag + elements, policyWith('lit-html'));
    await expectWhole(page);
    expect(page.complaints).to.deep.equal(['style-src-attr']);
    expect(page.getComputedStyle(page.document.querySelector('p')!).color).to.equal('rgb(0, 0, 0)');
  });

  it('a string may not become markup, where the engine knows trusted types', async function () {
    const page = await openPage(kitTag, policyWith('lit-html'));
    if (!('trustedTypes' in page)) this.skip();
    expect(() => (page.document.body.innerHTML = '<p>')).to.throw();
  });

  it('so they do with two copies of the kit, of which the first is used', async () => {
    const second = `<script type="module" src="${kit}?second"></script>`;
    const policy = policyWith("lit-html 'allow-duplicates'");
    const page = await openPage(kitTag + second + elements, policy);
    await expectWhole(page);
    expect(page.complaints).to.deep.equal([
      'idv-elements: <idv-progress-stepper> is registered already and stays as it is.',
    ]);
  });
});
