import { expect } from 'chai';
import { plaidFixtures } from '../fixtures/plaid/index.js';
import { copyOf, read, told } from './helpers.js';
import { plaidReasons, plaidSilent } from './plaid-reasons.table.js';

type Json = Record<string, unknown>;

/** An object with one value at a path. */
const at = (path: string, value: unknown): Json =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Json;

/** The detail object of a step, as Plaid nests it. */
function detail(step: string, inner: Json): Json {
  const status = 'failed';
  if (step === 'documentary_verification')
    return { status, documents: [{ status, attempt: 1, analysis: inner }] };
  if (step === 'selfie_check')
    return { status, selfies: [{ status, attempt: 1, analysis: inner }] };
  return { status, ...inner };
}

/** A session whose one step has this status and detail. */
const session = (step: string, own: unknown, stepStatus = 'failed', status = 'failed') => ({
  ...copyOf(plaidFixtures, 'active-first-step'),
  status,
  steps: { [step]: stepStatus },
  [step]: own,
});
const reasonsOf = (...args: Parameters<typeof session>) => read(session(...args)).reasons;

describe('Reasons at Plaid', () => {
  describe('are read from each place', () => {
    for (const [step, path, value, id, code] of plaidReasons)
      it(`${step}: ${code}`, () => {
        const own = detail(step, at(path, value));
        expect(reasonsOf(step, own)).to.deep.equal([{ id, code, step }]);
        expect(told(session(step, own))).to.deep.equal([]);
      });
  });

  it('are not read from results that say nothing against the person', () => {
    for (const [step, path, value] of plaidSilent)
      expect(
        reasonsOf(step, detail(step, at(path, value))),
        `${step} ${path} ${JSON.stringify(value)}`,
      ).to.deep.equal([]);
  });

  it('are not read under a step that did not fail', () => {
    for (const [step, path, value, , code] of plaidReasons)
      for (const stepStatus of [
        'success',
        'active',
        'pending_review',
        'manually_rejected',
        'manually_approved',
        'skipped',
        'made_up',
      ])
        expect(
          reasonsOf(step, detail(step, at(path, value)), stepStatus),
          `${code} under ${stepStatus}`,
        ).to.deep.equal([]);
  });

  it('are not given for a verified person', () => {
    for (const [step, path, value, , code] of plaidReasons)
      expect(
        reasonsOf(step, detail(step, at(path, value)), 'failed', 'success'),
        code,
      ).to.deep.equal([]);
    expect(reasonsOf('watchlist_screening', null, 'failed', 'success')).to.deep.equal([]);
  });

  it('are given with any other status', () => {
    const own = detail('kyc_check', at('name.summary', 'no_match'));
    for (const status of ['active', 'failed', 'expired', 'canceled', 'pending_review', 'new_word'])
      expect(reasonsOf('kyc_check', own, 'failed', status), status).to.have.length(1);
  });

  it('stand in the order of the steps, whatever the order of the JSON', () => {
    const payload = {
      ...session('selfie_check', detail('selfie_check', at('liveness_check', 'failed'))),
      steps: { selfie_check: 'failed', kyc_check: 'failed', verify_sms: 'failed' },
      kyc_check: detail('kyc_check', {
        phone_number: { summary: 'no_match' },
        name: { summary: 'no_match' },
      }),
      verify_sms: { status: 'failed', verifications: [] },
    };
    expect(read(payload).reasons.map(({ id }) => id)).to.deep.equal([
      'phone_not_verified',
      'name_mismatch',
      'phone_mismatch',
      'selfie_liveness_unclear',
    ]);
  });

  describe('of a document', () => {
    const step = 'documentary_verification';
    const document = (attempt: unknown, status: string, inner: Json) => ({
      attempt,
      status,
      analysis: inner,
    });
    const blurry = { image_quality_details: { blur_check: 'failed' } };
    const expired = { extracted_data: { expiration_date: 'expired' } };
    const ids = (documents: unknown) =>
      reasonsOf(step, { status: 'failed', documents }).map(({ id }) => id);

    it('come from the last attempt alone', () => {
      const first = document(1, 'failed', blurry);
      const second = document(2, 'failed', expired);
      expect(ids([first, second])).to.deep.equal(['document_expired']);
      expect(ids([second, first])).to.deep.equal(['document_expired']);
    });

    it('come from the last in the array where attempts are not numbered', () => {
      const first = document(undefined, 'failed', blurry);
      expect(ids([first, document(null, 'failed', expired)])).to.deep.equal(['document_expired']);
    });

    it('come from the highest number, which may be text and nothing else', () => {
      const tenth = document('10', 'failed', expired);
      for (const other of ['9', [30], { valueOf: () => 30 }, true])
        expect(ids([tenth, document(other, 'failed', blurry)])).to.deep.equal(['document_expired']);
    });

    it('do not come from an attempt that did not fail', () => {
      expect(ids([document(1, 'success', expired)])).to.deep.equal([]);
      expect(ids([document(1, 'failed', blurry), document(2, 'success', {})])).to.deep.equal([]);
      expect(ids([document(1, 'manually_approved', expired)])).to.deep.equal([]);
    });

    it('are none where there is no document or no analysis', () => {
      for (const documents of [[], null, 'x', [null], ['x'], [{ status: 'failed' }], {}])
        expect(ids(documents), JSON.stringify(documents)).to.deep.equal([]);
      expect(ids([{ status: 'failed', attempt: 1, analysis: null }])).to.deep.equal([]);
    });
  });

  it('of a selfie come from the last attempt alone', () => {
    const selfie = (attempt: number, status: string) => ({
      attempt,
      status,
      analysis: { liveness_check: 'failed' },
    });
    const count = (...selfies: unknown[]) =>
      reasonsOf('selfie_check', { status: 'failed', selfies }).length;
    expect(count(selfie(1, 'failed'), selfie(2, 'failed'))).to.equal(1);
    expect(count(selfie(1, 'failed'), selfie(2, 'success'))).to.equal(0);
  });

  it('of a text message tell too many tries from a wrong code', () => {
    const sms = (status: string, ...tries: unknown[]) =>
      reasonsOf('verify_sms', {
        status,
        verifications: tries.map((count, n) => ({
          attempt: n + 1,
          status: 'failed',
          solve_attempt_count: count,
        })),
      });
    const step = 'verify_sms';
    const code = 'verifications.solve_attempt_count.3';
    const tooMany = [{ id: 'phone_too_many_tries', code, step }];
    const not = [{ id: 'phone_not_verified', code: 'status.failed', step }];
    expect(sms('failed', 3)).to.deep.equal(tooMany);
    expect(sms('failed', 1, 3)).to.deep.equal(tooMany);
    expect(sms('failed', 4)).to.deep.equal(tooMany);
    expect(sms('failed', 2)).to.deep.equal(not);
    expect(sms('failed', 3, 1)).to.deep.equal(not);
    expect(sms('failed', 'three')).to.deep.equal(not);
    expect(sms('failed')).to.deep.equal(not);
    expect(sms('success', 2)).to.deep.equal([]);
  });

  it('of devices name each device in its order', () => {
    const devices = [
      { ip_proxy_type: 'tor', risk_level: 'high' },
      { ip_proxy_type: 'none_detected', risk_level: 'low' },
      { ip_proxy_type: 'vpn' },
      { ip_proxy_type: 'web_proxy' },
      { ip_proxy_type: 'public_proxy' },
    ];
    expect(reasonsOf('risk_check', { devices }).map(({ code }) => code)).to.deep.equal([
      'devices.ip_proxy_type.tor',
      'devices.risk_level.high',
      'devices.ip_proxy_type.vpn',
      'devices.ip_proxy_type.web_proxy',
      'devices.ip_proxy_type.public_proxy',
    ]);
  });

  it('of a screening follow from its step alone', () => {
    const step = 'watchlist_screening';
    for (const word of ['failed', 'pending_review'])
      expect(reasonsOf(step, null, word), word).to.deep.equal([
        { id: 'watchlist_hit', code: `${step}.${word}`, step },
      ]);
    for (const word of ['success', 'manually_rejected', 'manually_approved', 'expired', 'odd_one'])
      expect(reasonsOf(step, null, word), word).to.deep.equal([]);
  });
});
