/**
 * For pages that a server has rendered: the elements keep what is there, and go on from it. Import it
 * before the elements are registered.
 * @module
 */
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { makeEqual } from './components/shared/make-equal.js';
import { prepare } from './components/shared/prepare.js';
import { VerificationElement } from './components/shared/verification-element.js';

/**
 * A twin draws what the server has drawn: from the attributes alone, in the language of what is there,
 * and without the page. Lit then takes over without a look at words, so what differs in a word or an
 * attribute is made equal first. What the page wants else, the element draws afterwards.
 */
VerificationElement['hydrate'] = async (element) => {
  const root = element.shadowRoot!;
  const lang = root.querySelector('[lang]')?.getAttribute('lang') ?? 'en';
  try {
    const twin = await twinOf(element, lang);
    element['localizer'].continueIn(lang);
    // The sheets have been adopted.
    root.querySelector('style')?.remove();
    const drawn = document.createElement('div');
    render(twin['render'](), drawn);
    makeEqual(root, drawn);
    hydrate(twin['render'](), root, element.renderOptions);
  } catch {
    // Another version of the kit has drawn it, or something else.
    root.replaceChildren();
  }
};

async function twinOf(element: VerificationElement, lang: string): Promise<VerificationElement> {
  const elementClass = element.constructor as typeof VerificationElement;
  const twin = new (elementClass as unknown as new () => VerificationElement)();
  for (const name of elementClass.observedAttributes) {
    const value = element.getAttribute(name);
    if (value !== null) twin.setAttribute(name, value);
  }
  await prepare(twin, lang);
  return twin;
}
