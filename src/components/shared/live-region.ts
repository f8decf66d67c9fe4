import { hostOf } from '../../locales/language-of.js';
import type { Language } from '../../locales/speech.js';

/** Several elements that show the same payload change at once; what they say is said once. */
const gatheredFor = 200;
/** Long enough to be read out, short enough not to be found by somebody who reads on. */
const keptFor = 4000;

interface Region {
  readonly text: Text;
  readonly waiting: Map<string, Language>;
  gathering?: ReturnType<typeof setTimeout> | undefined;
  clearing?: ReturnType<typeof setTimeout> | undefined;
}

const regions = new WeakMap<Element, Region>();

/** Makes sure that there is a region to speak through, before there is something to say. */
export function prepareRegion(element: Element): void {
  regionFor(element);
}

/** Says lines politely, each once, however many elements say them. */
export function announce(element: Element, lines: readonly string[], language: Language): void {
  const region = regionFor(element);
  for (const line of lines) region.waiting.set(line, language);
  if (region.gathering) return;
  // From nothing to something is a change even if the same was said before.
  region.text.data = '';
  region.gathering = setTimeout(() => speak(region), gatheredFor);
}

/** What waits in another language is said after it. */
function speak(region: Region): void {
  const [first] = region.waiting.values();
  region.gathering = undefined;
  if (!first) return;
  const { lang, dir } = first;
  const lines = [...region.waiting].filter(([, language]) => language.lang === lang);
  for (const [line] of lines) region.waiting.delete(line);
  const place = region.text.parentElement!;
  place.lang = lang;
  place.dir = dir;
  region.text.data = lines.map(([line]) => line).join(' ');
  if (region.waiting.size) region.gathering = setTimeout(() => speak(region), keptFor);
  clearTimeout(region.clearing);
  region.clearing = setTimeout(() => (region.text.data = ''), keptFor);
}

/**
 * One for the page, in the light DOM, where screen readers hear of changes best; one for a dialog,
 * because what is outside an open dialog is not read.
 */
function regionFor(element: Element): Region {
  const container = containerOf(element);
  const known = regions.get(container);
  if (known?.text.isConnected) return known;
  const place = document.createElement('div');
  const text = document.createTextNode('');
  place.append(text);
  place.setAttribute('role', 'status');
  place.dataset.idvAnnouncements = '';
  // Through the object model, which a strict content security policy allows.
  Object.assign(place.style, hidden);
  container.append(place);
  const region: Region = { text, waiting: known?.waiting ?? new Map<string, Language>() };
  regions.set(container, region);
  return region;
}

/** For the eye it is not there; with `display: none` it would not be there for the ear either. */
const hidden: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

function containerOf(element: Element): Element {
  for (let place: Element | undefined = element; place;) {
    const dialog: Element | null = place.closest('dialog');
    if (dialog) return dialog;
    place = hostOf(place);
  }
  return element.ownerDocument.body;
}
