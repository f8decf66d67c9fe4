// What a server sends of the elements, and what it leaves out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, LitElementRenderer, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import 'idv-elements/define';
import { idvRenderer, renderToString } from 'idv-elements/server';

const tags = [
  'idv-status-badge',
  'idv-progress-stepper',
  'idv-reason-explainer',
  'idv-verification-card',
];

/** What a reader sees of it, without the tag of the element and the style sheet. */
const seen = (text) =>
  text
    .replace(/^<[^>]*>/, '')
    .replace(/<style[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const said = {
  en: ['Not verified', 'Your document is past its end date.'],
  de: ['Nicht bestätigt', 'Ihr Dokument ist abgelaufen.'],
  ar: ['لم يتم تأكيد الهوية', 'انتهت صلاحية وثيقتك.'],
};
const expired = { status: 'rejected', reasons: [{ id: 'document_expired' }] };

test('Nothing is there of a window or a document', () => {
  for (const name of ['window', 'document', 'HTMLElement', 'MutationObserver'])
    assert.equal(globalThis[name], undefined, name);
});

for (const lang of ['en', 'de', 'ar'])
  test(`All elements speak the language of the page: ${lang}`, async () => {
    for (const tag of tags) {
      const text = await renderToString(tag, { status: expired }, { lang });
      const [status, reason] = said[lang];
      assert.match(text, new RegExp(`<(div|span)[^>]* lang="${lang}"`), tag);
      if (/badge|card/.test(tag)) assert.ok(seen(text).includes(status), tag);
      if (/explainer|card/.test(tag)) assert.ok(seen(text).includes(reason), tag);
    }
  });

test('The language of an element itself comes first, and one that is not there is English', async () => {
  const own = await renderToString(
    'idv-status-badge',
    { status: 'verified', lang: 'ar' },
    { lang: 'de' },
  );
  assert.equal(seen(own), 'تم تأكيد الهوية');
  for (const lang of ['eo', '', '!', undefined]) {
    const text = await renderToString('idv-status-badge', { status: 'verified' }, { lang });
    assert.equal(seen(text), 'Verified');
    assert.match(text, /lang="en"/);
  }
});

test('Dates are absolute, in UTC or in the zone that the site asks for', async () => {
  const status = { status: 'in_review', createdAt: '2026-03-02T23:15:00Z' };
  const card = (zone) => renderToString('idv-verification-card', { status, 'time-zone': zone });
  assert.match(seen(await card()), /March 2, 2026 .*11:15\sPM UTC/);
  assert.match(seen(await card('Asia/Tokyo')), /March 3, 2026 .*8:15\sAM GMT\+9/);
  assert.match(seen(await card('Nowhere/Else')), /March 2, 2026 .*UTC/);
  assert.doesNotMatch(seen(await card()), /ago/);
});

test('Without a status, it says that it is loading; with nothing to show, that', async () => {
  assert.equal(seen(await renderToString('idv-status-badge')), 'Loading…');
  for (const status of [null, 'junk', '{', 7, [], { a: 1 }])
    assert.equal(seen(await renderToString('idv-status-badge', { status })), 'Not available');
});

test('A badge of a request shows the request', async () => {
  const text = await renderToString('idv-status-badge', { status: 1, kind: 'request' });
  assert.match(text, /^<idv-status-badge kind="request" status="success">/);
  assert.doesNotMatch(seen(text), /available/);
});

test('Attributes cannot break out, nor can a nonce', async () => {
  const text = await renderToString(
    'idv-status-badge',
    { status: 'verified', title: '"><script>', hidden: true, id: null, class: undefined },
    { nonce: 'a1+/=_-"><script>' },
  );
  assert.match(text, /^<idv-status-badge title="&quot;&gt;&lt;script&gt;" hidden status="/);
  assert.match(text, /<style nonce="a1\+\/=_-script">/);
  assert.doesNotMatch(text, /<script>/);
});

test('What the site puts into an element stands in it', async () => {
  const content = '<p slot="help">Call us</p>';
  const text = await renderToString('idv-verification-card', { status: expired }, { content });
  assert.match(text, /<\/template><p slot="help">Call us<\/p><\/idv-verification-card>$/);
});

test('There is no other element', async () => {
  for (const tag of ['script', 'idv-other', '__proto__'])
    await assert.rejects(renderToString(tag), /There is no/);
});

test('A reviewer’s page has the reviewers’ words', async () => {
  const status = { status: 'failed', id: 'idv_1', steps: { risk_check: 'failed' } };
  const text = await renderToString(
    'idv-verification-card',
    { status, provider: 'plaid', audience: 'reviewer' },
    { lang: 'de' },
  );
  assert.match(seen(text), /Abgelehnt/);
  assert.match(seen(text), /Plaid/);
});

test('600 pages at once, in three languages, as streams: none has a word of another', async () => {
  const langs = ['en', 'de', 'ar'];
  const pages = Array.from({ length: 600 }, (_, index) => {
    const lang = langs[index % 3];
    const other = langs[(index + 1) % 3];
    const status = JSON.stringify(expired);
    const template = html`<main>
      <idv-verification-card status=${status}></idv-verification-card>
      <idv-reason-explainer status=${status}></idv-reason-explainer>
      <idv-status-badge status=${status}></idv-status-badge>
      <idv-status-badge status=${status} lang=${other}></idv-status-badge>
    </main>`;
    const elementRenderers = [idvRenderer({ lang }), LitElementRenderer];
    return {
      lang,
      other,
      stream: new RenderResultReadable(render(template, { elementRenderers })),
    };
  });
  const texts = pages.map(() => '');
  const order = [];
  await Promise.all(
    pages.map(async ({ stream }, index) => {
      for await (const chunk of stream) {
        texts[index] += chunk;
        order.push(index);
      }
    }),
  );
  const turns = order.filter((page, turn) => page !== order[turn - 1]).length;
  assert.ok(turns > 2 * pages.length, 'the pages take turns');
  pages.forEach(({ lang, other }, index) => {
    const words = texts[index].replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
    for (const each of langs) {
      const [status, reason] = said[each];
      assert.equal(words.includes(reason), each === lang, `${index}: ${each}`);
      const times = Number(each === lang) + Number(each === other);
      assert.ok(words.split(status).length - 1 >= times, `${index}: ${each}`);
      if (!times) assert.ok(!words.includes(status), `${index}: ${each}`);
    }
  });
});
