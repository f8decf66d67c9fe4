import { expect } from 'chai';
import { fixtures } from '../fixtures/index.js';
import { kit, openPage, textIn, type FrameWindow } from '../support/frame.js';
import { settled, show, tags, words, type Tag } from '../support/element.js';

const payload = fixtures.plaid.find(({ name }) => name === 'active-fallback-to-document')!
  .payload as Record<string, unknown>;

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** As a state library hands it out: each part behind a proxy of its own. */
const proxied = (value: unknown): unknown =>
  typeof value === 'object' && value
    ? new Proxy(value, {
        get: (target, key, receiver) => proxied(Reflect.get(target, key, receiver)),
      })
    : value;

const watched = (value: unknown, writes: PropertyKey[]): unknown => {
  const note = (_: object, key: PropertyKey) => writes.push(key) > 0;
  return typeof value === 'object' && value
    ? new Proxy(value, {
        get: (target, key, receiver) => watched(Reflect.get(target, key, receiver), writes),
        set: note,
        defineProperty: note,
        deleteProperty: note,
      })
    : value;
};

const cyclic = (): unknown => {
  const copy: Record<string, unknown> = structuredClone(payload);
  return Object.assign(copy, { user: copy, metadata: [copy] });
};

const withThrowingGetter = (): unknown =>
  Object.defineProperty(structuredClone(payload), 'user', {
    enumerable: true,
    get: () => {
      throw new Error('not yours');
    },
  });

const same = {
  'is frozen': () => frozen(structuredClone(payload)),
  'stands behind proxies': () => proxied(structuredClone(payload)),
  'holds itself': cyclic,
  'has no prototype': () => Object.assign(Object.create(null), structuredClone(payload)),
  'throws where it holds the person': withThrowingGetter,
};

for (const tag of tags)
  describe(`<${tag}> reads a payload as ever that`, () => {
    for (const [what, make] of Object.entries(same))
      it(what, async () => {
        const expected = words(await show(tag, { status: structuredClone(payload) }));
        expect(words(await show(tag, { status: make() }))).to.equal(expected);
        expect(expected).not.to.match(/not available/i);
      });

    it('is watched, and writes nothing into it', async () => {
      const writes: PropertyKey[] = [];
      const element = await show(tag, { status: watched(structuredClone(payload), writes) });
      element.audience = 'reviewer';
      await settled(element);
      expect(writes).to.be.empty;
    });
  });

/** What old libraries do to every page that they are on. */
const patches = `
  Array.prototype.contains = Array.prototype.last = function () { return undefined; };
  Object.prototype.extend = function () { return this; };
  String.prototype.format = function () { return ''; };
  Array.prototype.toJSON = String.prototype.toJSON = function () { return 'patched'; };
  Array.from = (list) => Array.prototype.slice.call(list);
  Element.prototype.remove = function () { this.parentNode.removeChild(this); };
  window.Symbol.observable = Symbol('observable');
  window.Map = class extends Map {};
  window.Promise = class extends Promise {};
`;

/** What an element says on a page on which this has run before the kit. */
async function saidAfter(script: string, tag: Tag, lang: string): Promise<string> {
  const load = `window.ready = import('${kit}').then(({ loadLocale }) => loadLocale('${lang}'))`;
  const page = await openPage(`<script>${script}</script><script>${load}</script>`);
  await (page as FrameWindow & { ready: Promise<void> }).ready;
  const element = page.document.createElement(tag);
  element.lang = lang;
  element.status = structuredClone(payload);
  page.document.body.append(element);
  await settled(element);
  expect(page.complaints).to.deep.equal([]);
  return textIn(element);
}

describe('On a page whose prototypes are patched', () => {
  for (const tag of tags)
    it(`<${tag}> says the same, also in another language`, async () => {
      const english = await saidAfter('', tag, 'en');
      const german = await saidAfter('', tag, 'de');
      expect(german).not.to.equal(english).and.not.to.equal('');
      expect(await saidAfter(patches, tag, 'en')).to.equal(english);
      expect(await saidAfter(patches, tag, 'de')).to.equal(german);
    });
});
