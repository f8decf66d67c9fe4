import { expect } from 'chai';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { disclosureSequences } from './sequences.js';
import { a11yTree, type A11yNode } from '../../support/browser.js';
import { place, settled, show, tags, until, words } from '../../support/element.js';

const region = () => document.querySelector<HTMLElement>('body > [data-idv-announcements]')!;
const said = () => region().textContent;
/** Runs by itself, and skips what is waited for. */
let clock: SinonFakeTimers;
const silence = () => clock.tickAsync(450);

/** Everything that is said while something happens, in turn. */
async function heard(happens: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const observer = new MutationObserver(() => said() && lines.push(said()!));
  observer.observe(region(), { characterData: true, subtree: true });
  await happens();
  await silence();
  observer.disconnect();
  return lines;
}

const active = (selfie: string, status = 'active') => ({
  status,
  steps: { accept_tos: 'success', documentary_verification: 'success', selfie_check: selfie },
});

describe('A change is told to assistive technology', () => {
  before(() => {
    clock = useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  });
  after(() => clock.restore());

  it('through a region that is there before, in the page and out of sight', async () => {
    await show('idv-verification-card', { status: 'in_progress' });
    expect(region().getAttribute('role')).to.equal('status');
    expect(said()).to.equal('');
    const { width, height } = region().getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(document.querySelectorAll('[data-idv-announcements]')).to.have.length(1);
  });

  for (const tag of tags)
    it(`by <${tag}>, and not what is there at first`, async () => {
      const container = place();
      expect(await heard(() => show(tag, { status: active('active') }, container))).to.deep.equal(
        [],
      );
      const element = container.firstElementChild as HTMLElementTagNameMap[typeof tag];
      const lines = await heard(() => (element.status = active('success', 'success')));
      expect(lines).to.have.length(1);
      if (tag !== 'idv-progress-stepper') expect(lines[0]).to.contain('Identity check: Verified.');
      if (/stepper|card/.test(tag))
        expect(lines[0]).to.contain('Selfie: Done. Result: Confirmed.').and.not.to.contain('Terms');
    });

  it('once for all elements that show it', async () => {
    const elements = await Promise.all(tags.map((tag) => show(tag, { status: active('active') })));
    const status = active('success', 'success');
    const lines = await heard(() => elements.forEach((element) => (element.status = status)));
    expect(lines).to.deep.equal(['Identity check: Verified. Selfie: Done. Result: Confirmed.']);
  });

  it('as one change when several come at once', async () => {
    const element = await show('idv-status-badge', { status: 'not_started' });
    const lines = await heard(async () => {
      for (const status of ['in_progress', 'in_review', 'verified']) {
        element.status = status;
        await settled(element);
      }
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/Verified\.$/);
  });

  it('and said again when it happens again', async () => {
    const element = await show('idv-status-badge', { status: 'in_progress' });
    const change = async (status: string) => heard(() => (element.status = status));
    expect(await change('in_review')).to.deep.equal(['Identity check: Being checked.']);
    expect(await change('in_progress')).to.deep.equal(['Identity check: In progress.']);
    expect(await change('in_review')).to.deep.equal(['Identity check: Being checked.']);
  });

  it('in the language of the element, and silently when only that changes', async () => {
    const container = place('de');
    const element = await show('idv-status-badge', { status: 'in_progress' }, container);
    await until(() => words(element) === 'Läuft noch', 'German');
    expect(await heard(() => (element.status = 'verified'))).to.deep.equal([
      'Identitätsprüfung: Bestätigt.',
    ]);
    expect(region().lang).to.equal('de');
    expect(
      await heard(async () => {
        container.lang = 'ar';
        await until(() => words(element) === 'تم تأكيد الهوية', 'Arabic');
      }),
    ).to.deep.equal([]);
  });

  it('not where the page turned it off, nor to another audience', async () => {
    const element = await show('idv-verification-card', { status: 'in_progress', announce: 'off' });
    expect(await heard(() => (element.status = 'verified'))).to.deep.equal([]);
    const other = await show('idv-verification-card', { status: 'in_review' });
    expect(await heard(() => (other.audience = 'reviewer'))).to.deep.equal([]);
  });

  it('inside the dialog that the element stands in', async () => {
    const dialog = document.createElement('dialog');
    place().append(dialog);
    dialog.showModal();
    const element = await show('idv-status-badge', { status: 'in_progress' }, dialog);
    element.status = 'verified';
    const inside = () => dialog.querySelector('[data-idv-announcements]')?.textContent;
    await until(() => inside() === 'Identity check: Verified.', 'that it is said in the dialog');
    expect(said()).not.to.contain('Verified');
  });

  it('without moving the focus', async () => {
    const button = document.createElement('button');
    place().append(button);
    button.focus();
    const element = await show('idv-verification-card', { status: 'in_progress' });
    await heard(() => (element.status = 'verified'));
    expect(document.activeElement).to.equal(button);
  });

  it('so that the accessibility tree has it', async function () {
    const element = await show('idv-status-badge', { status: 'in_progress' });
    await heard(() => (element.status = 'verified'));
    const tree = await a11yTree();
    if (!tree) return this.skip();
    const texts = (node: A11yNode): string[] => [
      ...(node.name ? [node.name] : []),
      ...(node.children ?? []).flatMap(texts),
    ];
    expect(texts(tree)).to.include('Identity check: Verified.');
  });

  it('of a page that loses its region, through a new one', async () => {
    const element = await show('idv-status-badge', { status: 'in_progress' });
    region().remove();
    element.status = 'verified';
    await until(() => region()?.textContent === 'Identity check: Verified.', 'that it is said');
  });

  for (const [what, [first, ...rest]] of Object.entries(disclosureSequences))
    it(`and never that something hidden changed: ${what}`, async () => {
      const elements = await Promise.all(tags.map((tag) => show(tag, { status: first })));
      const lines = await heard(async () => {
        for (const status of rest)
          for (const element of elements) {
            element.status = status;
            await settled(element);
          }
      });
      expect(lines).to.deep.equal([]);
    });
});
