import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { toText } from '../../src/core.js';
import type { Audience } from '../../src/model/vocabulary.js';
import { expectWords, the } from './expectations.js';
import { ownPage, pageIn } from './own-page.js';
import { json, source } from './source.js';

// Each is built as a script of its own, so what is shown is what runs.
const scripts = import.meta.glob<string>('../examples/*.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
});
const codes = import.meta.glob<string>('../examples/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** As a site writes it. */
const asPublished = (code = ''): string =>
  code.replace(/'(?:\.\.\/)+src\/(\w+)\.js'/g, "'idv-elements/$1'");

interface ExampleStory {
  /** The file in `stories/examples`. */
  readonly example: string;
  readonly status: unknown;
  /** What the cards say that they would not say without the example. */
  readonly words: Readonly<Record<'english' | 'german' | 'reviewer', readonly string[]>>;
}

const readers: readonly {
  readonly key: keyof ExampleStory['words'];
  readonly name: string;
  readonly lang: string;
  readonly audience: Audience;
}[] = [
  { key: 'english', name: 'Applicant, English', lang: 'en', audience: 'applicant' },
  { key: 'german', name: 'Applicant, German', lang: 'de', audience: 'applicant' },
  { key: 'reviewer', name: 'Reviewer', lang: 'en', audience: 'reviewer' },
];

/** Some lines of a site's script, and the cards of a page that has run them. */
export const exampleStory = ({ example, status, words }: ExampleStory): StoryObj => {
  const path = `../examples/${example}.ts`;
  // Made anew each time, so that the page also takes a new theme.
  const cards = () =>
    html`<div class="columns">
      ${readers.map(
        ({ key, name, lang, audience }) =>
          html`<section class="stack" id=${key}>
            <h2>${name}</h2>
            <idv-verification-card
              lang=${lang}
              .status=${status}
              audience=${audience}
              heading-level="3"
            ></idv-verification-card>
          </section>`,
      )}
    </div>`;
  return {
    render: () => html`
      <div class="stack" lang="en" dir="ltr">
        <div class="columns beside">
          ${source('The script of the site', asPublished(codes[path]))} ${json(status)}
        </div>
        ${ownPage('A page with this script', scripts[path]!, cards())}
      </div>
    `,
    play: async ({ canvasElement }) => {
      const page = pageIn(canvasElement);
      for (const { key, lang, audience } of readers) {
        await expectWords(the(page.body, `#${key} idv-verification-card`), words[key]);
        const elsewhere = await toText(status, { lang, audience });
        for (const own of words[key]) await expect(elsewhere).not.toContain(own);
      }
    },
  };
};
