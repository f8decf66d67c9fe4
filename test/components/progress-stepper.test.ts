import { expect } from 'chai';
import { listen, parts, place, settled, show, words } from '../support/element.js';

const tag = 'idv-progress-stepper';

const active = {
  status: 'active',
  steps: {
    risk_check: 'waiting_for_prerequisite',
    documentary_verification: 'active',
    accept_tos: 'success',
    kyc_check: 'success',
    selfie_check: 'not_applicable',
  },
};

const drawn = (element: Element) =>
  parts(element, 'step').map((step) => step.innerText.replace(/\s+/g, ' ').trim());

describe('<idv-progress-stepper>', () => {
  it('draws the steps in their order with the state of each in words', async () => {
    expect(drawn(await show(tag, { status: active }))).to.deep.equal([
      'Terms of use Done',
      'Your details Done',
      'Identity document In progress',
      'Result Not yet',
    ]);
  });

  it('draws every step for a reviewer', async () => {
    expect(drawn(await show(tag, { status: active, audience: 'reviewer' }))).to.deep.equal([
      'Terms of use Passed',
      'Personal details Passed',
      'Identity document Active',
      'Risk check Waiting for prior step Not shown to the applicant',
    ]);
  });

  it('shows a reviewer the provider’s own name of a step that we do not know', async () => {
    const status = { status: 'active', steps: { age_check: 'active' } };
    expect(drawn(await show(tag, { status, audience: 'reviewer' }))).to.deep.equal([
      'age_check Active Not shown to the applicant',
    ]);
  });

  it('is an ordered list in a group with a name', async () => {
    const element = await show(tag, { status: active });
    const group = element.shadowRoot!.querySelector('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('Steps of the identity check');
    expect(group.querySelector('ol[role=list]')!.children).to.have.length(4);
  });

  it('marks the one current step, and none once it is over', async () => {
    const element = await show(tag, { status: active });
    const current = () => parts(element, 'step').filter((step) => step.ariaCurrent === 'step');
    expect(current().map(({ innerText }) => innerText)).to.have.length(1);
    expect(current()[0]!.innerText).to.contain('Identity document');
    element.status = { ...active, status: 'expired' };
    await settled(element);
    expect(current()).to.have.length(0);
  });

  it('says the position where it is certain, and what is done where a step may never run', async () => {
    const element = await show(tag, { status: active });
    expect(parts(element, 'position')[0]!.innerText).to.equal('Step 3 of 4');
    element.status = {
      status: 'active',
      steps: { ...active.steps, selfie_check: 'waiting_for_prerequisite' },
    };
    await settled(element);
    expect(parts(element, 'position')[0]!.innerText).to.equal('2 done, at least 1 to go');
    element.status = { ...active, status: 'expired' };
    await settled(element);
    expect(parts(element, 'position')).to.have.length(0);
  });

  it('says that there is nothing to draw', async () => {
    const element = await show(tag, { status: 'unknown' });
    expect(parts(element, 'step')).to.have.length(0);
    expect(words(element)).to.equal(
      'The status of your identity check is not available right now.',
    );
  });

  it('keeps its nodes when a step changes', async () => {
    const element = await show(tag, { status: active });
    const before = parts(element, 'step');
    element.status = {
      status: 'active',
      steps: { ...active.steps, documentary_verification: 'success', selfie_check: 'active' },
    };
    await settled(element);
    expect(parts(element, 'step').slice(0, 3)).to.deep.equal(before.slice(0, 3));
  });

  it('takes no focus', async () => {
    const element = await show(tag, { status: active });
    expect(element.shadowRoot!.querySelector('a, button, [tabindex]')).to.equal(null);
  });

  describe('stands', () => {
    const isRow = (element: Element) => {
      const [first, second] = parts(element, 'step').map((step) => step.getBoundingClientRect());
      return first!.top === second!.top;
    };
    const inWidth = async (width: string, status: unknown) => {
      const container = place();
      container.style.inlineSize = width;
      return isRow(await show(tag, { status }, container));
    };

    it('in a row where there is room and in a column where there is none', async () => {
      expect(await inWidth('60rem', active)).to.equal(true);
      expect(await inWidth('20rem', active)).to.equal(false);
    });

    it('in a column when there are many steps', async () => {
      const names = 'abcdefghi'.split('').map((name) => ({ name, status: 'success' }));
      const container = place();
      container.style.inlineSize = '60rem';
      const settings = { status: { status: 'in_progress', steps: names }, audience: 'reviewer' };
      expect(isRow(await show(tag, settings, container))).to.equal(false);
    });

    it('as it is told to, if the site knows better', async () => {
      const container = place();
      container.style.inlineSize = '60rem';
      const element = await show(tag, { status: active, orientation: 'vertical' }, container);
      expect(isRow(element)).to.equal(false);
      container.style.inlineSize = '25rem';
      element.orientation = 'horizontal';
      await settled(element);
      expect(isRow(element)).to.equal(true);
      for (const illegal of ['diagonal', 7, null]) {
        element.orientation = illegal as 'auto';
        await settled(element);
        expect(isRow(element), String(illegal)).to.equal(false);
      }
    });

    it('with what reviewers are told of a step below its state', async () => {
      const settings = { status: active, audience: 'reviewer', orientation: 'vertical' };
      const element = await show(tag, settings);
      const [note] = parts(element, 'note');
      const [step, state] = [note!.parentElement!, note!.previousElementSibling!];
      const [below, above] = [note!.getBoundingClientRect(), state.getBoundingClientRect()];
      expect(below.left).to.equal(above.left);
      expect(below.right).to.equal(step.getBoundingClientRect().right);
      expect(below.top).to.be.at.least(above.bottom);
    });

    it('closer together in a queue', async () => {
      const height = async (density: string) =>
        (await show(tag, { status: active, orientation: 'vertical', density })).offsetHeight;
      expect(await height('compact')).to.be.below((await height('cozy')) * 0.8);
    });

    it('within its container at 280 px, without scrolling', async () => {
      const container = place('de');
      container.style.inlineSize = '280px';
      const element = await show(tag, { status: active }, container);
      expect(element.scrollWidth).to.be.at.most(280);
      for (const part of parts(element, 'step')) expect(part.scrollWidth).to.be.at.most(280);
    });
  });

  for (const style of [
    'display: inline-block',
    'display: inline-flex',
    'float: inline-start',
    'position: absolute',
  ])
    it(`has a width where nothing gives it one: ${style}`, async () => {
      const container = place();
      container.style.cssText = style;
      const element = await show(tag, { status: active }, container);
      expect(parts(element, 'stepper')[0]!.getBoundingClientRect().width).to.be.at.least(200);
    });

  it('counts its room in its own letters, so that large text stands in a column', async () => {
    const container = place();
    container.style.cssText = 'inline-size: 60rem; font-size: 32px';
    const element = await show(tag, { status: active }, container);
    const [first, second] = parts(element, 'step').map((step) => step.getBoundingClientRect());
    expect(second!.top).to.be.greaterThan(first!.top);
  });

  it('sends no event on its first paint', async () => {
    const container = place();
    const events = listen(container, 'idv-status-change');
    await show(tag, { status: active }, container);
    expect(events).to.have.length(0);
  });
});
