import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { listen, markup, parts, place, settled, show, tags, until } from '../support/element.js';
import {
  payloadOf,
  payloadStates,
  requestStates,
  sampled,
  stepStates,
  verificationStates,
} from '../support/states.js';
import { ownText } from '../support/texts.js';

const inSlots = `
  <a slot="appeal" href="/appeal">Ask us to look again</a>
  <button slot="retry">Start again</button>
  <p slot="help">Call us, or <a href="/help">write</a></p>`;

/** What has the focus, through shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

/** Without how long ago something was, which is not the same every day. */
const nameOf = (element: HTMLElement) =>
  ownText(element.querySelector('time') ?? element) || element.innerText.trim();

/** Where the Tab key leads from the button before some markup to the one after it. */
async function path(html: string, properties: object = {}): Promise<string[]> {
  const container = place();
  container.innerHTML = `<button>Before</button>${html}<button>After</button>`;
  const element = container.children[1]!;
  Object.assign(element, properties);
  await settled(element);
  (container.firstElementChild as HTMLElement).focus();
  const names: string[] = [];
  for (let tries = 0; tries < 12 && names.at(-1) !== 'After'; tries++) {
    await sendKeys({ press: 'Tab' });
    names.push(nameOf(focused()));
  }
  return names;
}

describe('The Tab key leads through', () => {
  it('the link to go on, what the site has put in, the exact times, and out', async () => {
    const status = payloadOf('active-fallback-to-document');
    expect(
      await path(`<idv-verification-card>${inSlots}</idv-verification-card>`, { status }),
    ).to.deep.equal(['Continue identity check', 'write', 'March 2, 2026', 'After']);
  });

  for (const tag of ['idv-verification-card', 'idv-reason-explainer']) {
    it(`what makes sense in the state, in the order that it is drawn: <${tag}>`, async () => {
      expect(await path(`<${tag} status="rejected">${inSlots}</${tag}>`)).to.deep.equal([
        'Ask us to look again',
        'Start again',
        'write',
        'After',
      ]);
      expect(await path(`<${tag} status="verified">${inSlots}</${tag}>`)).to.deep.equal([
        'write',
        'After',
      ]);
    });

    it(`what a reviewer can open and copy: <${tag}>`, async () => {
      expect(
        await path(`<${tag} audience="reviewer" status="expired">${inSlots}</${tag}>`),
      ).to.deep.equal(['What the applicant sees', 'Copy as text', 'Start again', 'write', 'After']);
    });
  }

  it('a badge and a stepper without a stop', async () => {
    for (const tag of ['idv-status-badge', 'idv-progress-stepper'])
      for (const audience of ['applicant', 'reviewer'])
        expect(
          await path(`<${tag} audience=${audience}></${tag}>`, {
            status: payloadOf('active-fallback-to-document'),
          }),
        ).to.deep.equal(['After']);
  });

  it('and back the same way', async function () {
    // WebKit's driver can hold no key down.
    if (/Version\/.* Safari/.test(navigator.userAgent)) return this.skip();
    await path(
      '<idv-reason-explainer audience="reviewer" status="verified"></idv-reason-explainer>',
    );
    await sendKeys({ down: 'Shift' });
    const names: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await sendKeys({ press: 'Tab' });
      names.push(nameOf(focused()));
    }
    await sendKeys({ up: 'Shift' });
    expect(names).to.deep.equal(['Copy as text', 'What the applicant sees', 'Before']);
  });
});

describe('The keyboard alone', () => {
  it('goes on', async () => {
    const status = payloadOf('active-fallback-to-document');
    const element = await show('idv-verification-card', { status });
    const events = listen(element, 'idv-action');
    element.addEventListener('idv-action', (event) => event.preventDefault());
    parts(element, 'action')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(events.map(({ detail }) => detail.action)).to.deep.equal(['continue']);
  });

  it('chooses what the site has put in', async () => {
    const element = await markup(
      `<idv-reason-explainer status="rejected">${inSlots}</idv-reason-explainer>`,
    );
    const events = listen(element, 'idv-action');
    element.addEventListener('idv-action', (event) => event.preventDefault());
    for (const [selector, key] of [
      ['a', 'Enter'],
      ['button', ' '],
      ['p a', 'Enter'],
    ] as const) {
      element.querySelector<HTMLElement>(selector)!.focus();
      await sendKeys({ press: key });
    }
    expect(events.map(({ detail }) => detail.action)).to.deep.equal(['appeal', 'retry', 'help']);
  });

  it('opens and closes what the applicant sees', async () => {
    const element = await show('idv-verification-card', {
      status: 'rejected',
      audience: 'reviewer',
    });
    const details = parts(element, 'applicant')[0] as HTMLDetailsElement;
    details.querySelector('summary')!.focus();
    for (const [key, isOpen] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      await sendKeys({ press: key });
      expect(details.open, key).to.equal(isOpen);
    }
  });

  it('copies, keeps the focus on the button, and reads there what came of it', async () => {
    const element = await show('idv-reason-explainer', {
      status: 'rejected',
      audience: 'reviewer',
    });
    const [copy] = parts(element, 'copy');
    copy!.focus();
    await sendKeys({ press: 'Enter' });
    const answer = () => ['Copied', 'Not copied'].includes(nameOf(copy!));
    await until(answer, 'that the button says what came of it');
    expect(focused()).to.equal(copy);
  });

  it('keeps its place when the status changes', async () => {
    const status = payloadOf('active-fallback-to-document') as object;
    const element = await show('idv-verification-card', { status });
    const [action] = parts(element, 'action');
    action!.focus();
    element.status = { ...status, completed_at: '2026-03-05T12:00:00Z' };
    await settled(element);
    expect(focused()).to.equal(action);
  });
});

describe('What takes the focus', function () {
  this.timeout(30_000);

  it('does something: it is a link, a button, or opens something, in its own order', async () => {
    const states = [...verificationStates, ...stepStates, ...requestStates, ...payloadStates];
    let seen = 0;
    for (const tag of tags)
      for (const [title, { settings }] of sampled(states)) {
        const element = await show(tag, settings);
        const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')];
        for (const each of [element, ...all].filter(({ tabIndex }) => tabIndex >= 0)) {
          const what = each.matches('a[href^="https:"], button, details > summary');
          expect(what, `${title}: <${each.localName}>`).to.equal(true);
          seen++;
        }
        for (const each of [element, ...all])
          expect(each.matches('[tabindex], [accesskey], [autofocus]'), title).to.equal(false);
        element.remove();
      }
    expect(seen).to.be.greaterThan(10);
  });
});
