// explain and toText where there is no DOM, not even a trace of one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { importTs } from '../support/import-ts.mjs';

const { payloads, damaged } = await importTs('test/providers/mutations.ts');
const { hostile } = await importTs('test/providers/hostile.ts');

for (const name of ['window', 'document', 'navigator', 'customElements', 'HTMLElement', 'location'])
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => assert.fail(`${name} was asked for`),
  });
const { explain, parse, toText } = await import('idv-elements/core');

const { sourceLocale, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const languages = [sourceLocale, ...targetLocales];
const audiences = ['applicant', 'reviewer'];

for (const audience of audiences)
  test(`every fixture can be explained to ${audience}s in every language`, async () => {
    assert.ok(languages.length > 2 && payloads.length > 60);
    for (const { name, payload } of payloads) {
      const texts = await Promise.all(
        languages.map(async (lang) => {
          const explained = await explain(payload, { lang, audience });
          assert.equal(explained.lang, lang, name);
          assert.equal(explained.dir, lang === 'ar' ? 'rtl' : 'ltr', name);
          assert.deepEqual(JSON.parse(JSON.stringify(explained)), explained, name);
          const text = await toText(payload, { lang, audience });
          for (const word of [explained.label, explained.title, explained.advice])
            assert.ok(word && text.includes(word), `${name}: ${word}`);
          return text;
        }),
      );
      assert.equal(new Set(texts).size, languages.length, name);
    }
  });

const failed = {
  status: 'failed',
  created_at: '2026-03-02T23:30:00Z',
  status_codes: ['IDVV_1302', 'IDVV_2304', 'IDVV_9999'],
};

test('a text has a block of lines for each part of the card', async () => {
  const { label, title, advice, stepper, reasons, appeal, dates } = await explain(failed);
  const [information, result] = stepper.steps;
  assert.equal(
    await toText(failed),
    [
      label,
      title,
      advice,
      '',
      reasons.heading,
      `- ${reasons.titles[0]}`,
      reasons.lead,
      `- ${reasons.advice[0]}`,
      '',
      `- ${information.name}: ${information.state}`,
      `- ${result.name}: ${result.state}`,
      '',
      appeal,
      '',
      `${dates[0].label}: March 2, 2026`,
    ].join('\n'),
  );
});

test('the nearest language is spoken, and English where there is none', async () => {
  const langOf = async (lang) => (await explain('verified', { lang })).lang;
  for (const [asked, spoken] of [
    ['de-CH', 'de'],
    ['DE_at', 'de'],
    ['ar-EG', 'ar'],
    ['tlh', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
    [undefined, 'en'],
    [null, 'en'],
  ])
    assert.equal(await langOf(asked), spoken, asked);
});

test('an instant falls on the day of the time zone, or of UTC where there is no such zone', async () => {
  const dayIn = async (timeZone) =>
    /Created: (.*)/.exec(await toText(failed, { audience: 'reviewer', timeZone }))[1];
  assert.equal(await dayIn('Asia/Tokyo'), 'March 3, 2026');
  for (const timeZone of ['UTC', undefined, null, '', 'Mars/Olympus', 7, {}, Symbol('x')])
    assert.equal(await dayIn(timeZone), 'March 2, 2026');
});

test('a text for applicants holds no code, no id and no word of the provider’s', async () => {
  const machine = /_|IDVV|plaid|yousign|idmeta|canonical/i;
  for (const { name, payload } of payloads) {
    const { verification } = parse(payload);
    const { action, ...explained } = await explain(payload);
    const text = await toText(payload);
    // The provider's own link says what it must to work.
    assert.doesNotMatch(text.replace(action?.href, ''), machine, name);
    const ours = ['id', 'status'];
    const said = JSON.stringify(explained, (key, value) =>
      ours.includes(key) ? undefined : value,
    );
    assert.doesNotMatch(said, machine, name);
    const all = JSON.stringify(explained);
    for (const code of [verification?.id, ...(verification?.reasons.map(({ code }) => code) ?? [])])
      if (code) assert.ok(!all.includes(code), `${name}: ${code}`);
    assert.ok(!('reviewer' in explained), name);
  }
});

test('a text for reviewers holds every code', async () => {
  const text = await toText(failed, { audience: 'reviewer', lang: 'de' });
  for (const code of failed.status_codes) assert.ok(text.includes(code), code);
});

test('languages that are asked for at the same time never mix', async () => {
  const tasks = payloads.flatMap(({ payload }, index) =>
    languages.flatMap((lang) =>
      audiences.map((audience) => ({ payload, order: (index * 7919) % 31, lang, audience })),
    ),
  );
  const alone = [];
  for (const { payload, ...options } of tasks) alone.push(await toText(payload, options));
  const shuffled = tasks.map((task, index) => ({ ...task, index }));
  shuffled.sort((a, b) => a.order - b.order);
  const together = [];
  await Promise.all(
    shuffled.map(async ({ payload, index, ...options }) => {
      together[index] = await toText(payload, options);
    }),
  );
  assert.deepEqual(together, alone);
});

test('of an input that says nothing a reviewer reads what the applicant sees', async () => {
  const { reviewer, title } = await explain({ person: 'x' }, { audience: 'reviewer' });
  assert.deepEqual([reviewer.reasons, reviewer.facts], [[], []]);
  assert.equal(reviewer.applicant.title, (await explain(null)).title);
  assert.notEqual(reviewer.applicant.title, title);
});

const throws = () => {
  throw new Error('hostile');
};
const odd = [null, undefined, 7, true, '', 'x', [], {}, Symbol('x'), 10n, { toString: throws }];

for (const [name, input] of Object.entries({ ...hostile, null: null, undefined }))
  test(`nothing is rejected because of ${name}`, async () => {
    for (const payload of [input, [input], { status: input }, { status: 'failed', steps: input }])
      for (const audience of audiences) {
        const text = await toText(payload, { audience, lang: 'de' });
        assert.ok(text.length > 10 && !text.includes('hostile'));
      }
    const options = { audience: input, lang: input, timeZone: input, provider: input };
    assert.equal(typeof (await toText('verified', options)), 'string');
    assert.equal(typeof (await toText('verified', input)), 'string');
  });

test('nothing is rejected because of odd options', async () => {
  for (const lang of odd)
    for (const timeZone of odd)
      assert.match(await toText('verified', { lang, timeZone, audience: lang }), /^Verified/);
});

test('nothing is rejected because of a damaged payload', async () => {
  const property = fc.asyncProperty(
    damaged,
    fc.constantFrom(...languages),
    fc.constantFrom(...audiences),
    async (payload, lang, audience) => {
      const explained = await explain(payload, { lang, audience });
      assert.deepEqual(JSON.parse(JSON.stringify(explained)), explained);
      assert.ok((await toText(payload, { lang, audience })).startsWith(explained.label));
    },
  );
  await fc.assert(property, { numRuns: 500 });
});
