import { expect } from 'chai';
import { fixtures } from '../fixtures/index.js';
import { listen, parts, place, settled, show, until, words } from '../support/element.js';

const tag = 'idv-verification-card';
const link = 'https://flow.plaid.com/verify/idv_1';
const active = {
  status: 'active',
  created_at: '2026-03-04',
  shareable_url: link,
  steps: { accept_tos: 'success', kyc_check: 'active' },
};

describe('<idv-verification-card>', function () {
  // Some tests draw every fixture there is.
  this.timeout(20_000);

  it('shows badge, headline, advice, steps and dates together', async () => {
    expect(words(await show(tag, { status: active }))).to.equal(
      'In progress Your identity check is not finished yet. ' +
        'You can go on with it now. Continue identity check ' +
        'Step 2 of 3 Terms of use Done Your details In progress Result Not yet ' +
        'Created March 4, 2026',
    );
  });

  it('shows the reasons of a rejection', async () => {
    const status = { status: 'failed', status_codes: ['IDVV_2101'] };
    expect(words(await show(tag, { status }))).to.contain(
      'What happened Your document is past its end date.',
    );
  });

  it('shows every fixture to both audiences', async () => {
    for (const { name, payload, expected } of Object.values(fixtures).flat())
      for (const audience of ['applicant', 'reviewer']) {
        const element = await show(tag, { status: payload, audience });
        expect(words(element), name).to.match(/\.\s|\.$/);
        if (!expected.verification) expect(words(element), name).to.match(/vailable|Unknown/);
      }
  });

  it('shows an applicant nothing that names the provider or the person', async () => {
    for (const { name, payload } of Object.values(fixtures).flat()) {
      const element = await show(tag, { status: payload });
      const text = element.shadowRoot!.innerHTML.replaceAll(/href="[^"]*"/g, '');
      expect(text, name).not.to.match(/IDVV|plaid|yousign|idmeta|Knope|@example/i);
    }
  });

  it('uses the words review, screening, manual and hit for reviewers only', async () => {
    for (const { name, payload } of Object.values(fixtures).flat()) {
      const element = await show(tag, { status: payload });
      expect(words(element), name).not.to.match(/review|screening|manual|\bhits?\b|fraud|risk/i);
    }
  });

  it('leads on by the payload’s own link, while that works and for the applicant', async () => {
    const action = async (settings: Record<string, unknown>) =>
      parts(await show(tag, settings), 'action');
    const [anchor] = await action({ status: active });
    expect((anchor as HTMLAnchorElement).href).to.equal(link);
    expect((anchor as HTMLAnchorElement).rel).to.equal('noopener noreferrer');
    expect(await action({ status: { ...active, status: 'failed' } })).to.have.length(0);
    expect(await action({ status: active, audience: 'reviewer' })).to.have.length(0);
    expect(
      await action({ status: { ...active, shareable_url: 'javascript:alert(1)' } }),
    ).to.have.length(0);
  });

  it('lets the page handle the action instead', async () => {
    const container = place();
    const events = listen(container, 'idv-action');
    container.addEventListener('idv-action', (event) => event.preventDefault());
    const element = await show(tag, { status: active }, container);
    const click = new MouseEvent('click', { cancelable: true, bubbles: true });
    parts(element, 'action')[0]!.dispatchEvent(click);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ action: 'continue', href: link }]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('has headings that follow each other', async () => {
    const status = { status: 'failed', status_codes: ['IDVV_2101'] };
    const levels = async (headingLevel: unknown) => {
      const element = await show(tag, { status, headingLevel });
      return [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
        ({ ariaLevel }) => ariaLevel,
      );
    };
    expect(await levels(undefined)).to.deep.equal(['2', '3']);
    expect(await levels('3')).to.deep.equal(['3', '4']);
    expect(await levels(6)).to.deep.equal(['6', '6']);
  });

  it('writes dates in its language, and a date without a time as that day everywhere', async () => {
    const status = { status: 'verified', createdAt: '2026-03-04', completedAt: '2026-03-05' };
    const element = await show(tag, { status }, place('de'));
    await until(() => words(element).includes('4. März 2026'), 'a German date');
    const times = [...element.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2026-03-04', '2026-03-05']);
    expect(times[1]!.innerText).to.equal('5. März 2026');
  });

  it('opens a date to its time of day', async () => {
    const status = { ...active, created_at: '2026-03-04T05:06:07Z' };
    const element = await show(tag, { status });
    expect(words(element)).not.to.contain('5:06');
    element.shadowRoot!.querySelector<HTMLElement>('.dates summary')!.click();
    expect(words(element)).to.contain('March 4, 2026 at 5:06 AM UTC');
    element.status = active;
    await settled(element);
    expect(element.shadowRoot!.querySelector('.dates summary'), 'a day only').to.equal(null);
  });

  it('says how long ago that was, and stays right while the page is open', async () => {
    const { now } = Date;
    const setTime = (iso: string) => (Date.now = () => Date.parse(iso));
    try {
      setTime('2026-03-04T05:06:30Z');
      const status = { ...active, created_at: '2026-03-04T05:06:07Z' };
      const element = await show(tag, { status });
      const said = () => parts(element, 'relative').map(({ innerText }) => innerText);
      expect(said()).to.deep.equal(['this minute']);
      for (const [time, words] of [
        ['2026-03-04T05:08:07Z', '2 minutes ago'],
        ['2026-03-04T08:06:06Z', '2 hours ago'],
        ['2026-03-05T05:06:07Z', '1 day ago'],
        // Days are counted by the calendar, as the date beside it is.
        ['2026-03-06T04:00:00Z', '2 days ago'],
        ['2026-03-07T05:06:07Z', '3 days ago'],
        ['2027-04-07T05:06:07Z', '1 year ago'],
        ['2026-03-04T05:04:00Z', 'in 2 minutes'],
      ] as const) {
        setTime(time);
        document.dispatchEvent(new Event('visibilitychange'));
        await settled(element);
        expect(said(), time).to.deep.equal([words]);
      }
      element.status = active;
      await settled(element);
      expect(said(), 'a date without a time').to.deep.equal([]);
    } finally {
      Date.now = now;
    }
  });

  it('says until when the person can finish, while they can', async () => {
    const status = {
      status: 'pending',
      status_codes: [],
      verification_url: 'https://id.example/1',
      created_at: '2026-03-04T05:06:07Z',
    };
    expect(words(await show(tag, { status }))).to.contain('Open until March 11, 2026');
    for (const word of ['verified', 'failed', 'inconclusive'])
      expect(words(await show(tag, { status: { ...status, status: word } }))).not.to.contain(
        'until',
      );
  });

  it('keeps its nodes when only a word changes', async () => {
    const element = await show(tag, { status: active });
    const [title] = parts(element, 'title');
    element.status = { ...active, status: 'expired' };
    await settled(element);
    expect(parts(element, 'title')[0]).to.equal(title);
    expect(title!.innerText).to.equal('The time for your identity check has run out.');
  });
});
