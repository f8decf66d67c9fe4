import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { directionOf } from '../../src/locales/match.js';
import { everyElement } from '../support/elements.js';
import { expectWords, the } from '../support/expectations.js';
import { languages, origins } from '../support/languages.js';
import { payload } from '../support/payloads.js';

const meta: Meta = { title: 'Behavior/Languages' };
export default meta;

const status = payload('plaid', 'active-fallback-to-document');

const inLanguage = (language: string, dir: string, words: readonly string[]): StoryObj => ({
  globals: { language, direction: 'auto' },
  render: () => html`<div class="stack">${everyElement({ status })}</div>`,
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'idv-verification-card');
    await expectWords(card, words);
    // The sentences come in a part of their own.
    const root = () => card.shadowRoot?.querySelector('[lang]');
    await waitFor(() => expect(root()).toHaveAttribute('lang', language));
    await expect(root()).toHaveAttribute('dir', dir);
  },
});

export const English = inLanguage('en', 'ltr', ['In progress', 'Your details Not confirmed']);
export const German = inLanguage('de', 'ltr', [
  'Läuft noch',
  'Ausweisdokument Begonnen',
  'fortsetzen',
]);
export const Arabic = inLanguage('ar', 'rtl', ['قيد التنفيذ', 'وثيقة الهوية قيد التنفيذ']);

/** An element speaks the language that it stands in; each has its own. */
export const TwoOnOnePage: StoryObj = {
  render: () => html`
    <div class="columns">
      <idv-verification-card lang="de" .status=${status}></idv-verification-card>
      <div lang="ar" dir="rtl">
        <idv-verification-card .status=${status}></idv-verification-card>
      </div>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await expectWords(the(canvasElement, 'idv-verification-card[lang=de]'), ['Ausweisdokument']);
    await expectWords(the(canvasElement, '.columns > [lang=ar] > *'), ['وثيقة الهوية']);
  },
};

/** Four languages side by side, each in its own direction. */
export const FourOnOnePage: StoryObj = {
  render: () => html`
    <div class="columns">
      ${['en', 'de', 'ar', 'ja'].map(
        (lang) =>
          html`<idv-verification-card lang=${lang} .status=${status}></idv-verification-card>`,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    const card = (lang: string) => the(canvasElement, `idv-verification-card[lang=${lang}]`);
    await expectWords(card('en'), ['Your details Not confirmed']);
    await expectWords(card('de'), ['Ausweisdokument Begonnen']);
    await expectWords(card('ar'), ['وثيقة الهوية']);
  },
};

/** Every language of the kit, and who has translated it. */
export const EveryLanguage: StoryObj = {
  render: () => html`
    <div class="columns">
      ${languages.map(
        ([lang, name]) => html`
          <div>
            <h2 lang=${lang}>${name}</h2>
            <p lang="en" dir="ltr">Translation: ${origins[lang]}</p>
            <idv-status-badge lang=${lang} .status=${status}></idv-status-badge>
            <idv-progress-stepper lang=${lang} .status=${status}></idv-progress-stepper>
          </div>
        `,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    for (const [lang] of languages) {
      const root = () =>
        the(canvasElement, `idv-progress-stepper[lang=${lang}]`).shadowRoot?.querySelector(
          '[lang]',
        );
      await waitFor(() => expect(root()).toHaveAttribute('lang', lang));
      await expect(root()).toHaveAttribute('dir', directionOf(lang));
    }
  },
};

/** English in disguise, to see what long words and the other direction do before there are any. */
export const PseudoLocales: StoryObj = {
  render: () => html`
    <div class="columns">
      <idv-verification-card lang="en-XA" .status=${status}></idv-verification-card>
      <idv-verification-card lang="ar-XB" .status=${status}></idv-verification-card>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await expectWords(the(canvasElement, '[lang=en-XA]'), ['[Îñ þŕööĝŕééšš]']);
    const root = the(canvasElement, '[lang=ar-XB]').shadowRoot?.querySelector('[lang]');
    await waitFor(() => expect(root).toHaveAttribute('dir', 'rtl'));
  },
};

/** A language that the kit does not have falls back to English, and says that it is English. */
export const AnotherLanguage: StoryObj = {
  render: () => html`
    <div lang="is">
      <idv-verification-card .status=${status}></idv-verification-card>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'idv-verification-card');
    await expectWords(card, ['In progress']);
    await expect(card.shadowRoot?.querySelector('[lang]')).toHaveAttribute('lang', 'en');
  },
};

/** When the page changes its language, the elements follow. */
export const Changing: StoryObj = {
  render: () => html`
    <div class="changing" lang="en">
      <idv-verification-card .status=${status}></idv-verification-card>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'idv-verification-card');
    await expectWords(card, ['In progress']);
    canvasElement.querySelector('.changing')?.setAttribute('lang', 'de');
    await expectWords(card, ['Ausweisdokument Begonnen']);
  },
};
