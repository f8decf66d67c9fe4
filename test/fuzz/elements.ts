import '../../src/define.js';
import { loadLocale } from '../../src/index.js';
import { canary, caseOf, poisoned } from './cases.js';

const tags = [
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
  'idv-verification-card',
] as const;

const complaints: string[] = [];
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));

const languages = ['en', 'de', 'ar', 'ja'];
const loaded = Promise.all(languages.map(loadLocale));

const forbidden = 'script, img, iframe, object, embed, b, [onerror], [href^="javascript:" i]';

/** Shows the case of a seed in each element; says what is wrong, or nothing. */
async function faultOf(seed: number): Promise<string | undefined> {
  await loaded;
  complaints.length = 0;
  const input = seed % 4 ? caseOf(seed) : poisoned(seed);
  const told: unknown[] = [];
  const shown = tags.map((tag) => {
    const element = document.createElement(tag);
    element.audience = seed % 2 ? 'applicant' : 'reviewer';
    element.lang = languages[(seed >> 1) % languages.length]!;
    for (const type of ['idv-diagnostic', 'idv-status-change'])
      element.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
    // Now and then as an attribute, which takes text only.
    if (typeof input === 'string' && seed % 3 === 0) element.setAttribute('status', input);
    else element.status = input;
    return element;
  });
  document.body.replaceChildren(...shown);
  const start = performance.now();
  // Twice: the words for reviewers are loaded on the way.
  for (let turn = 0; turn < 3; turn++) await Promise.all(shown.map((each) => each.updateComplete));
  const time = performance.now() - start;
  for (const { shadowRoot, localName } of shown) {
    const html = shadowRoot!.innerHTML;
    if (html.includes(canary)) return `<${localName}> repeats what could be a person’s`;
    if (/[\u200b\u202e]/.test(html)) return `<${localName}> holds a control character`;
    if (shadowRoot!.querySelector(forbidden)) return `<${localName}> holds markup`;
    if (shadowRoot!.querySelectorAll('*').length > 5000) return `<${localName}> has no end`;
  }
  if (JSON.stringify(told).includes(canary)) return 'an event repeats what could be a person’s';
  if ('broken' in window) return 'ran a script';
  if (time > 5000) return `took ${Math.round(time)} ms`;
  return complaints[0];
}

/** The faults of some seeds. */
export async function faultsOf(
  first: number,
  count: number,
): Promise<(readonly [number, string])[]> {
  const faults: (readonly [number, string])[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const fault = await faultOf(seed);
    if (fault) faults.push([seed, fault]);
  }
  return faults;
}

Object.assign(window, { faultsOf });
