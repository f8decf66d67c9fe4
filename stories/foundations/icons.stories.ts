import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Icon } from '../../src/view/looks.js';
import { code } from '../support/code.js';
import { recordsTable } from '../support/records.js';
import './foundations.css';
import { lookTemplate } from './look.js';
import { usesTemplate } from './uses.js';

const meta: Meta = { title: 'Foundations/Icons' };
export default meta;

const meanings: Readonly<Record<Icon, string>> = {
  ring: 'Nothing has happened yet.',
  dots: 'It is going on.',
  clock: 'It is being checked. The person waits.',
  check: 'It is done, or passed.',
  cross: 'It was not passed.',
  alert: 'Something is still needed from the person.',
  half: 'It ended without a result.',
  bolt: 'A technical problem. It says nothing about the person.',
  hourglass: 'The time for it has run out.',
  minus: 'It was stopped, or is not needed.',
  skip: 'It was left out.',
  question: 'Nothing is known of it.',
};

/** One outline each, so that no two are alike without color. */
export const Icons: StoryObj = {
  render: () => html`
    <article class="foundation icons" lang="en" dir="ltr">
      <h1>Icons</h1>
      <p>
        Each state has a shape of its own, so that color is never the only difference. An icon
        always stands beside its words, and assistive technology does not read it.
      </p>
      ${recordsTable({
        caption: 'All icons',
        columns: ['Name', 'Icon', 'What it says', 'Statuses'],
        rows: Object.entries(meanings).map(([icon, meaning]) => [
          code(icon),
          html`<span class="row"
            >${['3rem', '1.5rem', '1rem'].map((size) => lookTemplate(icon, size))}</span
          >`,
          meaning,
          usesTemplate((look) => look.endsWith(` ${icon}`)),
        ]),
      })}
    </article>
  `,
  play: async ({ canvasElement }) => {
    const looks = [...canvasElement.querySelectorAll('story-look')];
    const shapes = looks.map(
      (look) => getComputedStyle(look.shadowRoot!.querySelector('.icon')!, '::before').clipPath,
    );
    await expect(shapes).not.toContain('none');
    await expect(new Set(shapes).size).toBe(Object.keys(meanings).length);
    for (const uses of canvasElement.querySelectorAll('.uses'))
      await expect(uses.querySelector('a')).not.toBeNull();
  },
};
