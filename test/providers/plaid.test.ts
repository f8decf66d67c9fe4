import { expect } from 'chai';
import { plaidFixtures } from '../fixtures/plaid/index.js';
import { copyOf, inherited, itReadsEach, read, shown, told } from './helpers.js';

const active = () => copyOf(plaidFixtures, 'active-first-step');
const withStatus = (status: unknown) => ({ ...active(), status });
const withSteps = (steps: unknown, status = 'active') => ({ ...active(), status, steps });
const withField = (field: string, value: unknown) => ({ ...active(), [field]: value });

describe('Plaid', () => {
  describe('reads each payload as its facts say', () => itReadsEach(plaidFixtures));

  describe('reads each overall status', () => {
    const rows: [plaid: string, ours: string, retry: string][] = [
      ['active', 'in_progress', 'same_session'],
      ['success', 'verified', 'none'],
      ['failed', 'rejected', 'unknown'],
      ['expired', 'expired', 'unknown'],
      ['canceled', 'canceled', 'unknown'],
      ['pending_review', 'in_review', 'unknown'],
    ];
    for (const [plaid, ours, retry] of rows)
      it(`${plaid} is ${ours}, retry ${retry}`, () => {
        expect(read(withStatus(plaid))).to.include({ status: ours, retry });
        expect(told(withStatus(plaid))).to.deep.equal([]);
      });

    it('keeps an unknown status as unknown, and names it where it cannot be a name', () => {
      for (const [word, value] of [
        ['on_hold', { value: 'on_hold' }],
        ['state.7', { value: 'state.7' }],
        ['Knope', {}],
        ['on hold', {}],
        ['', {}],
        [7.5, {}],
        [true, {}],
        [null, {}],
        [['active'], {}],
        [{ status: 'active' }, {}],
      ] as const) {
        expect(read(withStatus(word)), shown(word)).to.include({
          status: 'unknown',
          retry: 'unknown',
        });
        expect(told(withStatus(word)), shown(word)).to.deep.equal([
          { code: 'unknown_status', ...value },
        ]);
      }
    });

    it('takes no word of another provider, other case or inherited name for a status', () => {
      for (const word of ['verified', 'in_progress', 'Active', 'SUCCESS', 'pending', ...inherited])
        expect(read(withStatus(word)).status, word).to.equal('unknown');
    });
  });

  describe('reads each step status', () => {
    const words = [
      'active',
      'success',
      'failed',
      'waiting_for_prerequisite',
      'not_applicable',
      'skipped',
      'expired',
      'canceled',
      'pending_review',
      'manually_approved',
      'manually_rejected',
    ];
    for (const word of words)
      it(`${word} stays ${word}`, () => {
        expect(read(withSteps({ selfie_check: word })).steps).to.deep.equal([
          { name: 'selfie_check', status: word },
        ]);
        expect(told(withSteps({ selfie_check: word }))).to.deep.equal([]);
      });

    it('takes no word of ours, other type or inherited name for a step status', () => {
      for (const word of ['missing', 'inconclusive', 'error', 'Success', 1, false, null, {}, []])
        expect(read(withSteps({ kyc_check: word })).steps, shown(word)).to.deep.equal([
          { name: 'kyc_check', status: 'unknown' },
        ]);
      for (const word of inherited)
        expect(told(withSteps({ kyc_check: word })), word).to.deep.equal([
          { code: 'unknown_step_status', value: 'kyc_check' },
        ]);
    });
  });

  describe('orders and names the steps', () => {
    it('puts known steps in the order of the flow and others after them, as they came', () => {
      const names = read(
        withSteps({
          zebra_check: 'success',
          risk_check: 'success',
          age_check: 'success',
          watchlist_screening: 'success',
          selfie_check: 'success',
          kyc_check: 'success',
          verify_sms: 'success',
          documentary_verification: 'success',
          accept_tos: 'success',
        }),
      ).steps.map(({ name }) => name);
      expect(names).to.deep.equal([
        'accept_tos',
        'verify_sms',
        'kyc_check',
        'documentary_verification',
        'selfie_check',
        'watchlist_screening',
        'risk_check',
        'zebra_check',
        'age_check',
      ]);
    });

    it('invents no step that is absent', () => {
      expect(read(withSteps({})).steps).to.deep.equal([]);
    });

    it('gives no text of a name that is not a token', () => {
      for (const name of ['Leslie Knope', '9lives', '__proto__', 'a@b', 'é', '', 'x'.repeat(65)]) {
        const steps = JSON.parse(`{${JSON.stringify(name)}: "success"}`) as unknown;
        expect(read(withSteps(steps)).steps, name).to.deep.equal([
          { name: 'unknown', status: 'success' },
        ]);
        expect(told(withSteps(steps)), name).to.deep.equal([{ code: 'unknown_step' }]);
      }
    });

    it('gives no text of a bare word, which may be a person’s name', () => {
      for (const name of ['Leslie', 'constructor', 'O-Neil'])
        expect(read(withSteps({ [name]: 'success' })).steps, name).to.deep.equal([
          { name: 'unknown', status: 'success' },
        ]);
    });

    it('says once that several steps are active', () => {
      const three = { accept_tos: 'active', kyc_check: 'active', risk_check: 'active' };
      expect(told(withSteps(three))).to.deep.equal([{ code: 'several_active_steps' }]);
      expect(read(withSteps(three)).steps.map(({ status }) => status)).to.deep.equal([
        'active',
        'active',
        'active',
      ]);
    });
  });

  describe('copies only what has the right form', () => {
    it('keeps the link while the session is active, and at no other time', () => {
      expect(read(active()).link).to.match(/^https:/);
      for (const status of ['success', 'failed', 'expired', 'canceled', 'pending_review', 'other'])
        expect(read(withStatus(status)), status).not.to.have.property('link');
    });

    it('keeps no link but https', () => {
      for (const url of [
        'http://flow.plaid.com/verify/idv_1',
        'javascript:alert(1)',
        'data:text/html,hi',
        '//flow.plaid.com',
        '/verify',
        'https://',
        '',
        42,
        {},
      ]) {
        expect(read(withField('shareable_url', url)), shown(url)).not.to.have.property('link');
        expect(told(withField('shareable_url', url)), shown(url)).to.deep.equal([
          { code: 'invalid_field', field: 'link' },
        ]);
      }
      expect(told(withField('shareable_url', null))).to.deep.equal([]);
    });

    it('keeps an instant as RFC 3339 writes it, and of a time without a zone the date', () => {
      for (const [written, kept] of [
        ['2026-03-02T10:15:00Z', '2026-03-02T10:15:00Z'],
        ['2026-03-02T10:15:00.123456Z', '2026-03-02T10:15:00.123456Z'],
        ['2026-03-02T10:15:00+05:30', '2026-03-02T10:15:00+05:30'],
        ['2024-02-29T00:00:00-00:00', '2024-02-29T00:00:00-00:00'],
        ['2026-03-02 10:15Z', '2026-03-02T10:15:00Z'],
        ['2026-03-02 10:15:00', '2026-03-02'],
        ['2026-03-02T10:15:00', '2026-03-02'],
        ['2026-03-02', '2026-03-02'],
      ]) {
        expect(read(withField('created_at', written)).createdAt, written).to.equal(kept);
        expect(told(withField('created_at', written)), written).to.deep.equal([]);
      }
    });

    it('keeps nothing of what is not a date', () => {
      for (const junk of [
        'yesterday',
        '1990-05-29x',
        '2026-13-01T00:00:00Z',
        '2026-02-30T10:00:00Z',
        '2025-02-29',
        '2026-03-02T25:00:00Z',
        '2026-03-02T10:61:00Z',
        '2026-03-02T24:00:00Z',
        '2026-03-02T10:15:00+24:00',
        'Mon, 02 Mar 2026 10:15:00 GMT',
        '20260302',
        '',
        1772446500,
        true,
        {},
      ]) {
        expect(read(withField('created_at', junk)), shown(junk)).not.to.have.property('createdAt');
        expect(told(withField('created_at', junk)), shown(junk)).to.deep.equal([
          { code: 'invalid_field', field: 'createdAt' },
        ]);
      }
    });

    it('reads each of the dates and ids from its own field', () => {
      expect(
        read({
          ...active(),
          id: 'idv_1',
          previous_attempt_id: 'idv_0',
          created_at: '2026-01-01T00:00:00Z',
          completed_at: '2026-01-02T00:00:00Z',
          redacted_at: '2026-01-03T00:00:00Z',
        }),
      ).to.include({
        id: 'idv_1',
        previousAttemptId: 'idv_0',
        createdAt: '2026-01-01T00:00:00Z',
        completedAt: '2026-01-02T00:00:00Z',
        redactedAt: '2026-01-03T00:00:00Z',
      });
    });

    it('keeps an id of letters, digits and _ . : - up to 128 long', () => {
      for (const [id, kept] of [
        ['a:b.c_d-9', 'a:b.c_d-9'],
        ['x'.repeat(128), 'x'.repeat(128)],
        [42, '42'],
      ] as const)
        expect(read(withField('id', id)).id).to.equal(kept);
      for (const id of ['x'.repeat(129), '-a', '_a', 'a b', 'a@b.example', '', null, {}, [1]])
        expect(read(withField('id', id)), shown(id)).not.to.have.property('id');
    });
  });
});
