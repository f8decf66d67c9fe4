import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forAudiences, specimen } from '../support/elements.js';
import { expectForAudiences, expectText, the } from '../support/expectations.js';

const meta: Meta = { title: 'States/Request statuses' };
export default meta;

/** The badge of an API request; IDmeta reports it as a number. */
const requestStory = (status: unknown, applicant: string, reviewer: string): StoryObj => ({
  render: (_args, { globals }) =>
    forAudiences(globals, (audience) =>
      specimen(
        'idv-status-badge kind="request"',
        html`<idv-status-badge
          kind="request"
          .status=${status}
          audience=${audience}
        ></idv-status-badge>`,
      ),
    ),
  play: (context) =>
    expectForAudiences(context, (column, audience) =>
      expectText(the(column, 'idv-status-badge'), { applicant, reviewer }[audience]),
    ),
});

export const Pending = requestStory(0, 'Waiting', 'Pending');
export const Success = requestStory(1, 'Went through', 'Succeeded');
export const Failed = requestStory(2, 'Did not go through', 'Failed');
export const Unknown = requestStory(3, 'Not available', 'Unknown status');
