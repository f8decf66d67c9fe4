import { expect } from 'chai';
import { emulateMedia } from '../support/browser.js';
import { place, show, tags, unfold, type Tag } from '../support/element.js';
import { presets } from '../../stories/support/presets.js';
import { colourOf, contrast } from '../support/colours.js';
import { contrastFindings, drawnColours } from '../support/contrast.js';
import {
  payloadStates,
  requestStates,
  sampled,
  stepStates,
  verificationStates,
  type State,
} from '../support/states.js';

const statesOf = (tag: Tag): readonly [string, State][] =>
  tag === 'idv-status-badge'
    ? [...verificationStates, ...stepStates, ...requestStates]
    : tag === 'idv-reason-explainer'
      ? [...verificationStates, ...payloadStates]
      : [...verificationStates, ...stepStates, ...payloadStates];

/** A page that is light or dark, as a site makes it. */
function page(scheme: string): HTMLElement {
  const element = place();
  element.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  return element;
}

/** A page with a look of its own. */
function pageOf(preset: keyof typeof presets, scheme: string): HTMLElement {
  const element = place();
  const style = document.createElement('style');
  style.textContent = presets[preset].css;
  const inside = document.createElement('div');
  inside.className = preset;
  element.append(style, inside);
  element.style.colorScheme = scheme;
  return inside;
}

/** An element with all its parts to be seen. */
async function showOpen(tag: Tag, settings: State['settings'], container: HTMLElement) {
  const element = await show(tag, settings, container);
  unfold(element);
  return element;
}

describe('The colors stand out', function () {
  this.timeout(30_000);

  for (const scheme of ['light', 'dark'])
    for (const tag of tags)
      it(`of <${tag}> in each state on a ${scheme} page`, async () => {
        for (const [title, { settings }] of sampled(statesOf(tag))) {
          const container = page(scheme);
          const element = await showOpen(tag, settings, container);
          expect(contrastFindings(element), title).to.deep.equal([]);
          container.remove();
        }
      });

  for (const scheme of ['light', 'dark'] as const)
    it(`in the colors that a reader forces on a ${scheme} page`, async function () {
      const media = { 'forced-colors': 'active', 'prefers-color-scheme': scheme } as const;
      if (!(await emulateMedia(media))) this.skip();
      for (const tag of tags)
        for (const [title, { settings }] of sampled(statesOf(tag))) {
          const element = await showOpen(tag, settings, page(scheme));
          expect(contrastFindings(element), `${tag}, ${title}`).to.deep.equal([]);
          element.remove();
        }
    });

  for (const [preset, schemes] of [
    ['bank', ['dark']],
    ['government', ['light', 'dark']],
  ] as const)
    for (const scheme of schemes)
      it(`in the look of a ${preset} in ${scheme}`, async () => {
        for (const tag of tags)
          for (const [title, { settings }] of sampled(statesOf(tag))) {
            const container = pageOf(preset, scheme);
            const element = await showOpen(tag, settings, container);
            expect(contrastFindings(element), `${tag}, ${title}`).to.deep.equal([]);
            container.remove();
          }
      });

  it('of compact badges, which have no background of their own', async () => {
    for (const scheme of ['light', 'dark'])
      for (const [title, { settings }] of sampled(verificationStates)) {
        const element = await show(
          'idv-status-badge',
          { ...settings, density: 'compact' },
          page(scheme),
        );
        expect(contrastFindings(element), `${title}, ${scheme}`).to.deep.equal([]);
      }
  });
});

describe('The measure of contrast', () => {
  it('is that of WCAG', () => {
    const ratio = (one: string, other: string) =>
      contrast(colourOf(one), colourOf(other)).toFixed(2);
    expect(ratio('#000', '#fff')).to.equal('21.00');
    expect(ratio('#767676', 'rgb(255 255 255)')).to.equal('4.54');
    expect(ratio('oklch(1 0 0)', 'color(srgb 1 0 0)')).to.equal('4.00');
  });

  it('sees every kind of thing that is drawn', async () => {
    const seen = async (tag: Tag, audience: string) => {
      const [, { settings }] = payloadStates.find(([title]) =>
        title.startsWith('active-fallback'),
      )!;
      const element = await showOpen(tag, { ...settings, audience }, page('light'));
      return drawnColours(element)
        .map(({ what }) => what)
        .join('\n');
    };
    for (const kind of [
      /^text “In progress” in span\.badge/m,
      /^icon span\.badge.*::before/m,
      /^icon li\.step.*::before/m,
      /^line li\.step.*::after/m,
      /^li::before/m,
      /^a\.action itself/m,
      /^focus ring of a\.action/m,
    ])
      expect(await seen('idv-verification-card', 'applicant')).to.match(kind);
    for (const kind of [
      /^text “Not shown to the applicant” in span$/m,
      /^border of button\.copy/m,
      /^focus ring of summary/m,
    ])
      expect(await seen('idv-verification-card', 'reviewer')).to.match(kind);
  });

  it('finds what is too faint', async () => {
    const container = page('light');
    const colours = {
      '--idv-muted-color': '#888',
      '--idv-line-color': '#ccc',
      '--idv-focus-color': 'lightblue',
      '--idv-info-color': '#9af',
      '--idv-action-background': '#eee',
    };
    for (const [property, value] of Object.entries(colours))
      container.style.setProperty(property, value);
    const [, { settings }] = payloadStates[0]!;
    const found = contrastFindings(
      await showOpen('idv-verification-card', settings, container),
    ).join('\n');
    for (const what of [
      'text “2 done',
      'line li',
      'focus ring of a',
      'icon li',
      'icon span',
      'text “In progress” in span.badge',
      'a.action itself',
    ])
      expect(found).to.contain(what);
  });
});
