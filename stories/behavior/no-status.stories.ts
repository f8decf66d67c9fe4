import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { everyElement } from '../support/elements.js';

const meta: Meta = { title: 'Behavior/No status' };
export default meta;

type Story = StoryObj;

/** The words on screen, of all elements of a story. */
const wordsIn = (canvas: HTMLElement): string =>
  [...canvas.querySelectorAll('.specimen > :not(.tag)')]
    .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
    .join(' ');

/** Until there is a status, a word says so; it is not announced. */
export const Loading: Story = {
  render: () => html`<div class="stack">${everyElement({ status: undefined })}</div>`,
  play: async ({ canvasElement, globals }) => {
    if (globals['language'] === 'en')
      await waitFor(() => expect(wordsIn(canvasElement).match(/Loading…/g)).toHaveLength(4));
  },
};

/** What the page puts into the element stands there in its place. */
export const LoadingInYourWords: Story = {
  render: () => html`
    <idv-verification-card><p>We are looking up your identity check.</p></idv-verification-card>
  `,
};

/** Nothing that could be shown came: that is no bad news, and it says so. */
export const NothingToShow: Story = {
  render: () => html`<div class="stack">${everyElement({ status: null })}</div>`,
};

/** The provider had a technical problem, which is nobody’s fault. */
export const ProviderTrouble: Story = {
  render: () => html`<div class="stack">${everyElement({ status: 'error' })}</div>`,
};
