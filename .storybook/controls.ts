import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/**
 * Only what a story passes on has a control; the rest of the manifest is there to be read. Without
 * this every event and CSS part has one that does nothing.
 */
export const liveControls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      'control' in argType ? argType : { ...argType, control: { disable: true } },
    ]),
  );
