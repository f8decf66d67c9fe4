import { expect } from 'chai';
import { explain, parse, parseList, redact, toText } from '../../src/core.js';
import { mostRead, mostShown } from '../../src/model/limits.js';

const many = 100_000;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Far more than any provider sends, of everything that a payload holds a list of. */
const payloads: Readonly<Record<string, (many: number) => unknown>> = {
  'steps of ours': (many) => ({
    status: 'in_progress',
    steps: times(many, () => ({ name: 'kyc_check', status: 'active' })),
  }),
  'reasons of ours': (many) => ({
    status: 'rejected',
    reasons: times(many, (index) => ({ id: 'unknown', code: `x${index}` })),
  }),
  'tries of ours': (many) => ({
    status: 'in_progress',
    steps: [{ name: 'kyc_check', attempts: times(many, () => ({ status: 'failed' })) }],
  }),
  'steps of Plaid’s': (many) => ({
    status: 'active',
    steps: Object.fromEntries(times(many, (index) => [`step_${index}`, 'active'])),
  }),
  'documents of Plaid’s': (many) => ({
    status: 'failed',
    steps: { documentary_verification: 'failed' },
    documentary_verification: { documents: times(many, (attempt) => ({ attempt })) },
  }),
  'devices of Plaid’s': (many) => ({
    status: 'failed',
    steps: { risk_check: 'failed' },
    risk_check: { devices: times(many, () => ({ risk_level: 'high' })) },
  }),
  'codes of Yousign’s': (many) => ({
    status: 'failed',
    status_codes: times(many, (index) => 10_000 + index),
  }),
  'groups of Yousign’s': (many) => ({
    status: 'done',
    action_groups: times(many, () => ({ type: 'identity_verification', status: 'done' })),
  }),
  'tries of Yousign’s': (many) => ({
    status: 'ongoing',
    action_groups: [{ type: 'x_1', actions: [{ previous_attempts: times(many, () => ({})) }] }],
  }),
  'components of IDmeta’s': (many) => ({
    verification: {
      status: 3,
      verification_data: times(many, (index) => ({ plan: `plan_${index}`, status: 'verified' })),
    },
  }),
  'results of IDmeta’s': (many) => ({
    status: 3,
    verification_results: Object.fromEntries(
      times(many, (index) => [`plan_${index}`, { status: 'verified' }]),
    ),
  }),
  'missing plans of IDmeta’s': (many) => ({
    status: 4,
    missing_plans: times(many, () => ({ plan: 'aml' })),
  }),
};

/** An array that says it is this long, and has nothing in it. */
const holes = (): unknown[] => Object.assign([], { length: 1_000_000_000 });

/** A payload that counts how often something in it is looked at. */
function counted(payload: unknown): { payload: unknown; looks: () => number } {
  let looks = 0;
  const watch = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? new Proxy(value, {
          get(target, key, receiver) {
            looks++;
            return watch(Reflect.get(target, key, receiver));
          },
        })
      : value;
  return { payload: watch(payload), looks: () => looks };
}

describe('A payload of any size', function () {
  this.timeout(20_000);

  /** It is read alike in every engine, and takes its time. */
  before(function () {
    if (!/Chrome\//.test(navigator.userAgent)) this.skip();
  });

  for (const [what, make] of Object.entries(payloads))
    it(`with 100,000 ${what} is read in part, and says so`, async () => {
      const payload = make(many);
      const { verification, diagnostics } = parse(payload);
      expect(verification?.steps.length).to.be.at.most(2 * mostRead);
      expect(verification?.reasons.length).to.be.at.most(2 * mostRead);
      expect(diagnostics.length).to.be.at.most(1000);
      expect(diagnostics.map(({ code }) => code)).to.include('too_long');
      for (const audience of ['applicant', 'reviewer'] as const) {
        const { steps = [], reasons = [] } = redact(payload, { audience })!;
        expect(steps.length).to.be.at.most(mostShown);
        expect(reasons.length).to.be.at.most(mostShown);
        for (const { attempts = [] } of steps) expect(attempts.length).to.be.at.most(mostShown);
        const { stepper, reviewer } = await explain(payload, { audience });
        expect(stepper?.steps.length ?? 0).to.be.at.most(mostShown + 1);
        expect(reviewer?.reasons.length ?? 0).to.be.at.most(mostShown);
        expect((await toText(payload, { audience })).length).to.be.lessThan(60_000);
      }
    });

  for (const [what, make] of Object.entries(payloads))
    it(`with 100,000 ${what} is not looked at beyond the bound`, () => {
      const { payload, looks } = counted(make(many));
      parse(payload);
      // Some things are looked at more than once, and for each entry some of its fields.
      expect(looks()).to.be.within(1000, 20 * mostRead);
    });

  it('of 10 MB of JSON is read in part, and says so', () => {
    for (const what of ['steps of ours', 'codes of Yousign’s', 'results of IDmeta’s']) {
      const count = Math.ceil((10_000_000 * 1000) / JSON.stringify(payloads[what]!(1000)).length);
      const text = JSON.stringify(payloads[what]!(count));
      expect(parse(text).diagnostics.map(({ code }) => code)).to.include('too_long');
    }
  });

  it('with a billion holes where a list is expected is read like any other', () => {
    const list = holes();
    const inputs = [
      { status: 'in_progress', steps: list, reasons: list },
      { status: 'active', steps: { selfie_check: 'failed' }, selfie_check: { selfies: list } },
      { status: 'failed', status_codes: list },
      { status: 'done', action_groups: list },
      { status: 'done', action_groups: [{ type: 'x_1', actions: list }] },
      { status: 3, verification_results: list, missing_plans: list },
    ];
    const start = performance.now();
    for (const input of inputs) expect(parse(input).verification).not.to.equal(null);
    expect(performance.now() - start).to.be.lessThan(5000);
  });

  it('whose list of verifications is too long is read in part, and says which entry is the first left out', () => {
    const start = performance.now();
    for (const list of [times(many, () => ({ status: 'verified' })), holes()]) {
      const { verifications, diagnostics } = parseList(list);
      expect(verifications.length).to.be.at.most(mostRead);
      expect(diagnostics.at(-1)).to.deep.equal({ code: 'too_long', index: mostRead });
    }
    expect(performance.now() - start).to.be.lessThan(5000);
  });

  it('says that nothing was left out where nothing was', () => {
    const steps = times(mostShown, () => ({ name: 'kyc_check', status: 'success' }));
    const reasons = times(mostShown, () => ({ id: 'document_blurry' }));
    expect(parse({ status: 'rejected', steps, reasons }).diagnostics).to.deep.equal([]);
    expect(parseList(times(mostRead, () => ({ status: 'verified' }))).diagnostics).to.be.empty;
  });

  it('is never verified by a list of which only a part was read', () => {
    const action = { resource: { status: 'verified' } };
    const group = { type: 'identity_verification', status: 'done', actions: [action] };
    const session = (count: number, actions: number) => ({
      status: 'done',
      action_groups: times(count, () => ({ ...group, actions: times(actions, () => action) })),
    });
    expect(parse(session(2, 2)).verification?.status).to.equal('verified');
    expect(parse(session(mostRead + 1, 1)).verification?.status).to.equal('incomplete');
    expect(parse(session(1, mostRead + 1)).verification?.status).to.equal('incomplete');

    const component = { plan: 'biometrics', status: 'verified' };
    const validation = (verification_results: unknown) => ({ verification_results });
    const results = (count: number) => times(count, () => component);
    expect(parse(validation(results(2))).verification?.status).to.equal('verified');
    expect(parse(validation(results(mostRead + 1))).verification?.status).to.equal('unknown');
    const named = Object.fromEntries(
      results(mostRead + 1).map((each, index) => [`x_${index}`, each]),
    );
    expect(parse(validation(named)).verification?.status).to.equal('unknown');
  });

  it('shows an applicant the same, however many steps and reasons are hidden before', () => {
    const steps = [{ name: 'kyc_check', status: 'failed' }];
    const reasons = [{ id: 'document_blurry', step: 'kyc_check' }];
    const hiddenSteps = times(5000, () => ({ name: 'watchlist_screening', status: 'failed' }));
    const hiddenReasons = times(5000, () => ({ id: 'watchlist_hit' }));
    expect(
      redact({
        status: 'rejected',
        steps: [...hiddenSteps, ...steps],
        reasons: [...hiddenReasons, ...reasons],
      }),
    ).to.deep.equal(redact({ status: 'rejected', steps, reasons }));
  });
});
