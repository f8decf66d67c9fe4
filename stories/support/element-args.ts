import type { ArgTypes } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { audiences } from '../../src/model/vocabulary.js';

/** What all elements take. */
export interface ElementArgs {
  status: unknown;
  provider?: string;
  audience?: string;
  density?: string;
}

/** The same for an element with headings. */
export interface HeadingArgs extends ElementArgs {
  'heading-level'?: number;
}

export const elementArgTypes = {
  status: { control: 'object' },
  provider: { control: 'select', options: ['plaid', 'yousign', 'idmeta', 'canonical'] },
  audience: { control: 'inline-radio', options: audiences },
  density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
} satisfies ArgTypes<ElementArgs>;

export const headingArgTypes = {
  ...elementArgTypes,
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
} satisfies ArgTypes<HeadingArgs>;

/** The panels of an element's stories: its controls, each of which does something, and its events. */
export const panels = (argTypes: ArgTypes) => ({
  controls: { disable: false, include: Object.keys(argTypes) },
  actions: { disable: false },
});

const log = (name: string) => (event: Event) => {
  // A story stays where it is when its link is followed.
  event.preventDefault();
  action(name)((event as CustomEvent<unknown>).detail);
};

/** What the elements announce, for the Actions panel. */
export const announce = {
  statusChange: log('idv-status-change'),
  action: log('idv-action'),
  diagnostic: log('idv-diagnostic'),
};
