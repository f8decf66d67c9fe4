import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expectWords, isAsWritten, the } from '../support/expectations.js';
import { payload, yousign } from '../support/payloads.js';
import './patterns.css';

interface Args {
  status: unknown;
}

/** A page of a bank, for somebody who opens an account. What the bank says itself is in English. */
const meta: Meta<Args> = {
  title: 'Patterns/Portal home',
  render: ({ status }) => html`
    <div class="site">
      <header lang="en" dir="ltr">
        <b class="brand">Harbor Bank</b>
        <nav aria-label="Main">
          <a href="#home" aria-current="page">Home</a>
          <a href="#messages">Messages</a>
          <a href="#profile">Profile</a>
        </nav>
      </header>
      <main>
        <h1 lang="en" dir="ltr">Welcome, Ada</h1>
        <div class="main-and-side">
          <idv-verification-card .status=${status}>
            <a slot="appeal" href="#appeal" lang="en" dir="ltr">Ask us to look again</a>
            <button slot="retry" type="button" lang="en" dir="ltr">Start a new check</button>
            <p slot="help" lang="en" dir="ltr">
              Questions? Call <a href="tel:+15550100">555-0100</a>, 8 to 8, every day.
            </p>
          </idv-verification-card>
          <section class="box" lang="en" dir="ltr">
            <h2>Your new account</h2>
            <ul class="lines">
              <li>
                Application
                <idv-status-badge density="compact" status="verified"></idv-status-badge>
              </li>
              <li>
                Identity <idv-status-badge density="compact" .status=${status}></idv-status-badge>
              </li>
              <li>
                First payment
                <idv-status-badge density="compact" status="not_started"></idv-status-badge>
              </li>
            </ul>
            <p>You can already order your card and choose its color.</p>
            <a href="#card">Choose your card</a>
          </section>
        </div>
      </main>
    </div>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const says =
  (...words: readonly string[]): NonNullable<Story['play']> =>
  (context) =>
    expectWords(
      the(context.canvasElement, 'idv-verification-card'),
      isAsWritten(context) ? words : [],
    );

/** One thing to do, and it is the only button that stands out. */
export const PortalHome: Story = {
  args: { status: payload('plaid', 'active-fallback-to-document') },
  play: says('Continue', 'Identity document In progress'),
};

/** Nothing to do: the page says so, and what the person can do meanwhile. */
export const Waiting: Story = {
  args: { status: payload('plaid', 'pending-review-watchlist') },
  play: says('Your information was sent.'),
};

/** Bad news, with whom to ask and where to go on. */
export const NotVerified: Story = {
  args: { status: yousign('failed', ['IDVV_2101', 'IDVV_1302']) },
  play: says('Your document is past its end date.', 'Ask us to look again', 'Questions?'),
};
