import { expect } from 'chai';
import { parse, registerProvider } from '../../src/core.js';
import type { Payload, Provider } from '../../src/providers/provider.js';
import { fixtures } from '../fixtures/index.js';
import { plaidFixtures, plaidListFixtures } from '../fixtures/plaid/index.js';
import { yousignFixtures, yousignListFixtures } from '../fixtures/yousign/index.js';
import { copyOf, read, shown, sorted, told } from './helpers.js';

const throws = (): never => {
  throw new Error('Leslie Knope');
};

describe('parse', () => {
  it('recognises every fixture by its structure, and reads the same when it is told', () => {
    for (const [provider, each] of Object.entries(fixtures))
      for (const { name, payload, expected } of each) {
        const result = parse(payload, { provider });
        expect(result.verification, name).to.deep.equal(expected.verification);
        expect(sorted(result.diagnostics), name).to.deep.equal(sorted(expected.diagnostics));
      }
  });

  it('reads JSON text as it reads the object', () => {
    for (const each of Object.values(fixtures))
      for (const { name, payload, expected } of each)
        for (const text of [JSON.stringify(payload), ` \n${JSON.stringify(payload, null, 2)}\t`])
          expect(parse(text).verification, name).to.deep.equal(expected.verification);
  });

  it('leaves the payload as it was', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const each of Object.values(fixtures))
      for (const { name, payload, expected } of each) {
        const frozen = freeze(structuredClone(payload));
        expect(parse(frozen).verification, name).to.deep.equal(expected.verification);
      }
  });

  it('says nothing about undefined, which is not there yet', () => {
    expect(parse(undefined)).to.deep.equal({ verification: null, diagnostics: [] });
  });

  it('cannot read what is no object', () => {
    for (const junk of [
      ...[null, 0, 42, NaN, true, false, 10n, Symbol('verified'), throws, '', ' ', 'hello there'],
      ...['Verified', '{"status":', 'null', '42', 'true', '[]', '[{"status":"verified"}]'],
      ...[[], [{ status: 'verified' }]],
    ])
      expect(parse(junk), shown(junk)).to.deep.equal({
        verification: null,
        diagnostics: [{ code: 'unreadable' }],
      });
  });

  it('does not know the provider of an object of another structure', () => {
    for (const other of [
      {},
      { hello: 'world' },
      { status: 'pending', user: { name: 'Leslie Knope' } },
      { status: 'verified', id: 'x', object: 'identity.verification_session' },
      { verification: { code: 9001, status: 'approved' } },
      { data: { type: 'inquiry', attributes: { status: 'approved' } } },
      { type: 'applicantReviewed', reviewStatus: 'completed' },
    ])
      expect(parse(other), JSON.stringify(other)).to.deep.equal({
        verification: null,
        diagnostics: [{ code: 'unknown_provider' }],
      });
  });

  it('does not know a provider that is not registered', () => {
    for (const provider of ['nobody', 'Plaid', 'constructor', '__proto__', 'toString'])
      expect(parse(copyOf(plaidFixtures, 'success'), { provider }), provider).to.deep.equal({
        verification: null,
        diagnostics: [{ code: 'unknown_provider' }],
      });
  });

  it('finds no state in a list', () => {
    for (const { payload } of [...plaidListFixtures, ...yousignListFixtures])
      expect(parse(payload)).to.deep.equal({
        verification: null,
        diagnostics: [{ code: 'no_state' }],
      });
  });

  it('takes the provider it is told over the one it would find', () => {
    const bare = { status: 'pending' };
    expect(read(bare)).to.include({ status: 'unknown' }).and.not.to.have.property('provider');
    expect(read(bare, 'yousign')).to.include({ status: 'in_progress', provider: 'yousign' });
    const plaid = copyOf(plaidFixtures, 'active-first-step');
    expect(read(plaid, 'canonical').status).to.equal('unknown');
    expect(told(plaid, 'canonical').map(({ code }) => code)).to.include('unknown_status');
  });

  it('does not decide by the words of a status', () => {
    const words = ['active', 'pending', 'verified', 'failed', 'Review Needed', 'odd', 3];
    for (const [provider, name] of [
      ['plaid', 'failed-data-check'],
      ['yousign', 'failed'],
      ['yousign', 'workflow-done'],
      ['idmeta', 'webhook-older-review-needed'],
    ] as const)
      for (const status of words)
        expect(
          read({ ...copyOf(fixtures[provider], name), status }).provider,
          `${name} ${status}`,
        ).to.equal(provider);
  });

  it('is not misled by keys that objects inherit', () => {
    const own = '"__proto__":{"status":"success","steps":{"kyc_check":"success"}}';
    expect(parse(`{${own}}`)).to.deep.equal({
      verification: null,
      diagnostics: [{ code: 'unknown_provider' }],
    });
    const plaid = JSON.stringify(copyOf(plaidFixtures, 'active-first-step'));
    const expected = read(plaid);
    expect(
      read(plaid.replace('{', `{${own},"constructor":{"prototype":{"status":"failed"}},`)),
    ).to.deep.equal(expected);
    expect(({} as { status?: unknown }).status).to.equal(undefined);
    const yousign = JSON.stringify(copyOf(yousignFixtures, 'failed'));
    expect(
      read(yousign.replace('{', '{"__proto__":{"status_codes":["IDVV_2403"]},')).reasons,
    ).to.have.length(2);
  });

  it('reads nothing that a page put on every object', () => {
    const legacy = copyOf(yousignFixtures, 'legacy-webhook-declined');
    legacy.data = { video_identity_verification: { id: 'a08d2986', status: 'declined' } };
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted.status_codes = ['IDVV_2403'];
    polluted.previous_attempt_id = 'polluted';
    try {
      expect(read(legacy).reasons).to.deep.equal([]);
      expect(read(legacy)).not.to.have.own.property('previousAttemptId');
    } finally {
      delete polluted.status_codes;
      delete polluted.previous_attempt_id;
    }
  });

  it('reads what has no prototype', () => {
    const bare = Object.assign(
      Object.create(null) as object,
      copyOf(plaidFixtures, 'active-first-step'),
    );
    expect(read(bare).status).to.equal('in_progress');
  });

  it('calls unreadable what throws while it is read', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const touched = { get: throws, has: throws, ownKeys: throws };
    const trap = new Proxy({}, { ...touched, getOwnPropertyDescriptor: throws });
    const getter = Object.defineProperty({}, 'status', { get: throws, enumerable: true });
    const unreadable = { verification: null, diagnostics: [{ code: 'unreadable' }] };
    for (const hostile of [trap, revoked.proxy, getter]) {
      expect(parse(hostile)).to.deep.equal(unreadable);
      expect(parse(hostile, { provider: 'canonical' })).to.deep.equal(unreadable);
    }
    expect(parse(trap, { provider: 'plaid' })).to.deep.equal(unreadable);
    for (const payload of [copyOf(plaidFixtures, 'success'), copyOf(yousignFixtures, 'failed')]) {
      Object.defineProperty(payload, 'status', { get: throws, enumerable: true });
      expect(parse(payload)).to.deep.equal(unreadable);
    }
  });
});

describe('A provider of a site’s own', () => {
  const acme: Provider = {
    name: 'acme',
    detect: (payload: Payload) => 'acmeCase' in payload,
    read: (payload) =>
      payload.acmeCase === 'closed'
        ? { status: 'verified', steps: [], reasons: [], retry: 'none', provider: 'acme' }
        : null,
    list: (payload) => (Array.isArray(payload.acmeCases) ? payload.acmeCases : undefined),
  };

  it('is unknown until it is registered', () => {
    expect(told({ acmeCase: 'closed' })).to.deep.equal([{ code: 'unknown_provider' }]);
    expect(told({ acmeCase: 'closed' }, 'acme')).to.deep.equal([{ code: 'unknown_provider' }]);
  });

  it('is found by its structure and by its name', () => {
    registerProvider(acme);
    registerProvider(acme);
    for (const provider of [undefined, 'acme'])
      expect(read({ acmeCase: 'closed' }, provider)).to.deep.equal({
        status: 'verified',
        steps: [],
        reasons: [],
        retry: 'none',
        provider: 'acme',
      });
  });

  it('may find no state', () => {
    expect(told({ acmeCase: 'open' })).to.deep.equal([{ code: 'no_state' }]);
  });

  it('that throws makes the payload unreadable, and nothing else', () => {
    registerProvider({
      name: 'broken',
      detect: (payload) => 'brokenCase' in payload,
      read: throws,
    });
    expect(parse({ brokenCase: 1 })).to.deep.equal({
      verification: null,
      diagnostics: [{ code: 'unreadable' }],
    });
    expect(read(copyOf(plaidFixtures, 'success')).status).to.equal('verified');
  });

  it('leaves the providers of the kit as they were', () => {
    for (const [provider, each] of Object.entries(fixtures))
      for (const { name, payload, expected } of each)
        expect(parse(payload).verification, `${provider} ${name}`).to.deep.equal(
          expected.verification,
        );
  });
});
