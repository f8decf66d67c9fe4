import { expect } from 'chai';
import { yousignFixtures } from '../fixtures/yousign/index.js';
import { copyOf, inherited, itReadsEach, read, shown, told } from './helpers.js';
import { yousignCodes } from './yousign-codes.table.js';

const pending = () => copyOf(yousignFixtures, 'pending');
const withStatus = (status: unknown, status_codes: unknown = []) => ({
  ...pending(),
  status,
  status_codes,
});
const webhook = (resource: unknown) => ({
  ...copyOf(yousignFixtures, 'webhook-failed'),
  data: { identity_video: resource },
});
const legacyWebhook = (resource: unknown) => ({
  ...copyOf(yousignFixtures, 'legacy-webhook-declined'),
  data: { video_identity_verification: resource },
});

describe('Yousign', () => {
  describe('reads each payload as its facts say', () => itReadsEach(yousignFixtures));

  describe('reads each status', () => {
    const rows: [yousign: string, ours: string, retry: string][] = [
      ['pending', 'in_progress', 'same_session'],
      ['verified', 'verified', 'none'],
      ['approved', 'verified', 'none'],
      ['failed', 'rejected', 'unknown'],
      ['declined', 'rejected', 'unknown'],
      ['inconclusive', 'inconclusive', 'new_attempt'],
    ];
    for (const [yousign, ours, retry] of rows)
      it(`${yousign} is ${ours}, retry ${retry}`, () => {
        for (const payload of [
          withStatus(yousign),
          webhook(withStatus(yousign)),
          legacyWebhook({ id: 'a08d2986', status: yousign, status_codes: [] }),
        ]) {
          expect(read(payload)).to.deep.include({ status: ours, retry, steps: [], reasons: [] });
          expect(told(payload)).to.deep.equal([]);
        }
      });

    it('keeps an unknown status as unknown, and names it where it cannot be a name', () => {
      for (const [word, value] of [
        ['awaiting_data', { value: 'awaiting_data' }],
        ['Grandpierre', {}],
        ['VERIFIED', {}],
        [3.5, {}],
        [null, {}],
        [{}, {}],
      ] as const) {
        const payload = withStatus(word, ['IDVV_1301']);
        expect(read(payload), shown(word)).to.deep.include({
          status: 'unknown',
          retry: 'unknown',
          reasons: [],
        });
        expect(told(payload), shown(word)).to.deep.equal([{ code: 'unknown_status', ...value }]);
      }
    });

    it('takes no word of another provider or inherited name for a status', () => {
      for (const word of ['success', 'active', 'rejected', 'in_progress', ...inherited])
        expect(read(withStatus(word)).status, word).to.equal('unknown');
    });
  });

  describe('reads each code in every spelling', () => {
    for (const [number, statuses, id] of yousignCodes)
      it(`IDVV_${number} is ${id}`, () => {
        const code = `IDVV_${number}`;
        for (const status of statuses)
          for (const spelling of [code, String(number), number])
            for (const payload of [
              withStatus(status, [spelling]),
              webhook(withStatus(status, [spelling])),
              legacyWebhook({ id: 'a08d2986', status, status_codes: [spelling] }),
            ]) {
              expect(read(payload).reasons).to.deep.equal([{ id, code }]);
              expect(told(payload)).to.deep.equal([]);
            }
      });

    it('knows 41', () => {
      expect(new Set(yousignCodes.map(([number]) => number)).size).to.equal(41);
      expect(new Set(yousignCodes.map(([, , id]) => id)).size).to.equal(41);
    });

    it('keeps several in their order', () => {
      const codes = yousignCodes.map(([number]) => number);
      for (const order of [codes, codes.toReversed()])
        expect(read(withStatus('failed', order)).reasons.map(({ code }) => code)).to.deep.equal(
          order.map((number) => `IDVV_${number}`),
        );
    });

    it('gives none unless the verification failed or is inconclusive', () => {
      for (const status of ['pending', 'verified', 'approved', 'awaiting_data'])
        expect(read(withStatus(status, ['IDVV_1301'])).reasons, status).to.deep.equal([]);
    });
  });

  describe('keeps a code it does not know as unknown', () => {
    for (const [spelling, code] of [
      ['IDVV_2499', 'IDVV_2499'],
      ['2499', 'IDVV_2499'],
      [2499, 'IDVV_2499'],
      ['POAV_1301', 'POAV_1301'],
      ['BAV_2101', 'BAV_2101'],
      ['document_not_original', 'document_not_original'],
      ['62304', '62304'],
      [62304, '62304'],
    ] as const)
      it(`${JSON.stringify(spelling)} under the name ${code}`, () => {
        const payload = withStatus('failed', [spelling]);
        expect(read(payload).reasons).to.deep.equal([{ id: 'unknown', code }]);
        expect(told(payload)).to.deep.equal([{ code: 'unknown_code', value: code }]);
      });

    it('without its text where that is no token or may be a name', () => {
      for (const junk of [
        'Grandpierre',
        'Jean-Michel Grandpierre',
        'jm@example.com',
        '880692310285',
        880692310285,
        '1234567',
        '+33612345678',
        '1984-11-23',
        '__proto__',
        'constructor',
        'toString',
        `IDVV_${'9'.repeat(64)}`,
        '',
        13.01,
        -1301,
        null,
        true,
        {},
        [1301],
      ]) {
        const payload = withStatus('failed', [junk]);
        expect(read(payload).reasons, JSON.stringify(junk)).to.deep.equal([{ id: 'unknown' }]);
        expect(told(payload), JSON.stringify(junk)).to.deep.equal([{ code: 'unknown_code' }]);
      }
    });

    it('beside those it knows', () => {
      expect(read(withStatus('failed', ['IDVV_1301', 'x y', 2101])).reasons).to.deep.equal([
        { id: 'document_blurry', code: 'IDVV_1301' },
        { id: 'unknown' },
        { id: 'document_expired', code: 'IDVV_2101' },
      ]);
    });
  });

  it('reads no codes where there are none', () => {
    const legacy = legacyWebhook({ id: 'a08d2986', status: 'declined' });
    expect(read(legacy)).to.deep.include({ status: 'rejected', reasons: [] });
    expect(told(legacy)).to.deep.equal([]);
    for (const junk of ['IDVV_1301', 1301, { 0: 'IDVV_1301' }, true]) {
      const payload = webhook(withStatus('failed', junk));
      expect(read(payload).reasons, JSON.stringify(junk)).to.deep.equal([]);
      expect(told(payload), JSON.stringify(junk)).to.deep.equal([
        { code: 'invalid_field', field: 'reasons' },
      ]);
    }
  });

  it('keeps the link while the verification is pending, and at no other time', () => {
    expect(read(pending()).link).to.match(/^https:/);
    for (const status of ['verified', 'approved', 'failed', 'declined', 'inconclusive', 'other'])
      expect(read(withStatus(status)), status).not.to.have.property('link');
    expect(read({ ...pending(), verification_url: null })).not.to.have.property('link');
    expect(told({ ...pending(), verification_url: 'http://id.example/1' })).to.deep.equal([
      { code: 'invalid_field', field: 'link' },
    ]);
  });

  it('takes no id and no time of the event for the verification’s', () => {
    const payload = legacyWebhook({ status: 'declined', status_codes: [] });
    expect(read(payload)).to.have.all.keys('status', 'steps', 'reasons', 'retry', 'provider');
  });

  it('finds no state in events of other kinds', () => {
    for (const kind of ['watchlist', 'proof_of_address', 'company', 'bank_account'])
      expect(
        told({
          ...copyOf(yousignFixtures, 'webhook-watchlist-done'),
          event_name: `verification.${kind}.done`,
          data: { [kind]: { id: 'a08d2986', status: 'failed' } },
        }),
        kind,
      ).to.deep.equal([{ code: 'no_state' }]);
  });

  it('takes the kind of a code it does not know from the range of its number', () => {
    const categories = {
      IDVV_1199: undefined,
      IDVV_1150: 'engagement',
      IDVV_1250: 'technical',
      IDVV_1350: 'document_capture',
      1450: 'face_capture',
      IDVV_1950: 'other',
      IDVV_2150: 'document',
      IDVV_2250: 'copy',
      IDVV_2350: 'identity_fraud',
      IDVV_3050: 'engagement',
      // Two kinds share this range.
      IDVV_2450: undefined,
      // Other kinds of verification have ranges of their own.
      IDDV_1350: undefined,
      IDVV_13: undefined,
      IDVV_9950: undefined,
    };
    for (const [code, category] of Object.entries(categories)) {
      const payload = { ...withStatus('failed'), status_codes: [code] };
      expect(read(payload).reasons[0]!.category, code).to.equal(category);
    }
  });
});
