import { expect } from 'chai';
import {
  parse,
  parseList,
  parseRequestStatus,
  redact,
  registerProvider,
  type Provider,
} from '../../src/core.js';

const own = (read: (payload: object) => unknown): Provider => ({
  name: 'own',
  detect: (payload) => payload.vendor === 'own',
  read: read as Provider['read'],
});
const payload = { vendor: 'own', status: 'failed', steps: { kyc_check: 'failed' } };

describe('A provider of a site’s own', () => {
  it('is asked before ours', () => {
    registerProvider(own(() => ({ status: 'verified', steps: [], reasons: [], retry: 'none' })));
    expect(parse(payload).verification).to.deep.equal({
      provider: 'own',
      status: 'verified',
      steps: [],
      reasons: [],
      retry: 'none',
    });
  });

  it('lets through nothing that ours would not', () => {
    registerProvider(
      own(() => ({
        status: 'passed',
        steps: [{ name: 'Leslie Knope', status: 'great', note: 'Leslie' }],
        reasons: [{ id: 'she_lied', code: 'Leslie Knope' }],
        createdAt: 'yesterday',
        link: 'javascript:alert(1)',
        person: 'Leslie Knope',
      })),
    );
    expect(parse(payload).verification).to.deep.equal({
      provider: 'own',
      status: 'unknown',
      steps: [{ name: 'unknown', status: 'unknown' }],
      reasons: [{ id: 'unknown' }],
      retry: 'unknown',
    });
  });

  it('may return anything and throw anywhere', () => {
    for (const value of [null, undefined, 7, 'verified', [], {}, { status: 'verified' }]) {
      registerProvider(own(() => value));
      expect(() => redact(payload)).not.to.throw();
    }
    const throws = () => {
      throw new Error('hostile');
    };
    registerProvider({
      name: 'own',
      detect: throws,
      read: throws,
      list: throws,
      readRequest: throws,
    });
    expect(parse(payload).diagnostics).to.deep.equal([{ code: 'unreadable' }]);
    expect(parseList(payload).diagnostics).to.deep.equal([{ code: 'unreadable', index: 0 }]);
    expect(parseRequestStatus('what')).to.equal('unknown');
  });
});

describe('A bare word', () => {
  it('is ours, whoever made the payloads before it', () => {
    expect(parse('verified', { provider: 'plaid' }).verification?.status).to.equal('verified');
  });
});
