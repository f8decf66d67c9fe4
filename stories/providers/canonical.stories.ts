import type { Meta } from '@storybook/web-components-vite';
import { payloadStories } from '../support/payload-story.js';

const meta: Meta = { title: 'Providers/Canonical' };
export default meta;

const story = payloadStories('canonical');

export const Minimal = story('minimal', ['Being checked'], ['Review needed']);
export const Full = story('full', ['In progress'], ['In progress']);
export const EveryStepStatus = story('every-step-status', ['Not finished'], ['Incomplete']);
export const JunkWords = story('junk-words', ['Not available'], ['Unknown status']);
