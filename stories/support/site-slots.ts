import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

/** What a site puts into the slots of the elements that say why. */
export interface SlotArgs {
  appeal?: string;
  retry?: string;
  help?: string;
}

export const slotArgTypes = {
  appeal: { control: 'text' },
  retry: { control: 'text' },
  help: { control: 'text' },
} satisfies ArgTypes<SlotArgs>;

export const allSlots = {
  appeal: 'Ask us to look again',
  retry: 'Start a new check',
  help: 'Questions? Write to us.',
} as const satisfies Required<SlotArgs>;

export const siteSlots = ({ appeal, retry, help }: SlotArgs): TemplateResult => html`
  ${appeal ? html`<a slot="appeal" href="#appeal" lang="en" dir="ltr">${appeal}</a>` : nothing}
  ${retry ? html`<button slot="retry" type="button" lang="en" dir="ltr">${retry}</button>` : nothing}
  ${help ? html`<a slot="help" href="#help" lang="en" dir="ltr">${help}</a>` : nothing}
`;
