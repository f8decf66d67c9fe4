import { expect } from 'chai';
import { parse, parseRequestStatus } from '../../src/core.js';
import { idmetaFixtures } from '../fixtures/idmeta/index.js';
import { copyOf, inherited, itReadsEach, read, shown, told } from './helpers.js';

type Json = Record<string, unknown>;

const id = '78e22030-2bd4-44a3-b3b6-7c203278afc6';
const create = (status: unknown) => {
  const payload = copyOf(idmetaFixtures, 'create');
  return { ...payload, verification: { ...(payload.verification as Json), status } };
};
const finalize = (...[own, outer, message]: unknown[]) => {
  const payload = copyOf(idmetaFixtures, 'finalize-verified');
  const verification = { ...(payload.verification as Json), status: own };
  return { ...payload, verification, status: outer, status_message: message };
};
const hosted = (status: unknown) => ({
  type: 'trustValidation.complete',
  data: { id, status, metadata: null, verification_data: '[]' },
});
const older = (status: unknown) => ({
  ...copyOf(idmetaFixtures, 'webhook-older-review-needed'),
  status,
});

describe('IDmeta', () => {
  describe('reads each payload as its facts say', () => itReadsEach(idmetaFixtures));

  describe('reads each status in every spelling', () => {
    const rows: [number: number, name: string, ours: string][] = [
      [1, 'Rejected', 'rejected'],
      [2, 'Review Needed', 'in_review'],
      [3, 'Verified', 'verified'],
      [4, 'Incomplete', 'incomplete'],
      [5, 'In Progress', 'in_progress'],
      [6, 'Failed', 'error'],
      [99, 'Empty', 'not_started'],
    ];
    for (const [number, name, ours] of rows)
      it(`${number}, ${name}, is ${ours}`, () => {
        const constant = name.toUpperCase().replace(' ', '_');
        for (const word of [
          number,
          String(number),
          name,
          name.toUpperCase(),
          name.toLowerCase(),
          constant,
          constant.toLowerCase(),
        ])
          for (const payload of [
            create(word),
            finalize(word, word, word),
            hosted(word),
            older(word),
          ]) {
            expect(read(payload), shown(word)).to.include({
              status: ours,
              retry: ours === 'verified' ? 'none' : 'unknown',
            });
            expect(told(payload), shown(word)).to.deep.equal([]);
          }
        expect(told(finalize(number, String(number), constant))).to.deep.equal([]);
      });

    it('keeps any other value as unknown', () => {
      for (const word of [
        0,
        7,
        -1,
        1.5,
        '07',
        'ON_HOLD',
        'success',
        '',
        true,
        {},
        [],
        ...inherited,
      ]) {
        expect(read(create(word)), shown(word)).to.include({
          status: 'unknown',
          retry: 'unknown',
        });
        expect(told(create(word)).map(({ code }) => code)).to.deep.equal(['unknown_status']);
      }
    });

    it('names an unknown word only where it cannot be a name', () => {
      expect(told(create('ON_HOLD'))).to.deep.equal([{ code: 'unknown_status', value: 'ON_HOLD' }]);
      expect(told(create('Santos'))).to.deep.equal([{ code: 'unknown_status' }]);
      expect(told(create('Maria Santos'))).to.deep.equal([{ code: 'unknown_status' }]);
    });
  });

  it('believes the verification, then the response, then its message', () => {
    expect(read(finalize(3, 1, 'REJECTED')).status).to.equal('verified');
    expect(read(finalize(undefined, 1, 'VERIFIED')).status).to.equal('rejected');
    expect(read(finalize(undefined, undefined, 'REVIEW_NEEDED')).status).to.equal('in_review');
  });

  it('says once that they disagree', () => {
    for (const [own, outer, message] of [
      [3, 1, 'VERIFIED'],
      [3, 3, 'REJECTED'],
      [3, 1, 'REVIEW_NEEDED'],
      [undefined, 1, 'VERIFIED'],
    ])
      expect(told(finalize(own, outer, message))).to.deep.equal([{ code: 'status_mismatch' }]);
  });

  it('reads the dates and the id of the verification', () => {
    const payload = copyOf(idmetaFixtures, 'finalize-verified');
    const verification = {
      ...(payload.verification as Json),
      id: 7001,
      created_at: '2026-03-02T07:00:57.750683Z',
      updated_at: '2026-03-02 07:05:00',
      verification_ended_at: '2026-03-02 09:01:47',
    };
    expect(read({ ...payload, verification })).to.include({
      id: '7001',
      createdAt: '2026-03-02T07:00:57.750683Z',
      updatedAt: '2026-03-02',
      completedAt: '2026-03-02',
    });
    expect(
      told({ ...payload, verification: { ...verification, verification_ended_at: 'soon' } }),
    ).to.deep.equal([{ code: 'invalid_field', field: 'completedAt' }]);
  });

  it('gives no reasons', () => {
    for (const { name, payload } of idmetaFixtures)
      expect(read(payload).reasons, name).to.deep.equal([]);
  });

  describe('reads one check from its own webhook', () => {
    for (const [code, step] of [
      [1, 'failed'],
      [2, 'pending_review'],
      [3, 'success'],
      [4, 'missing'],
      [5, 'active'],
      [6, 'error'],
      [99, 'waiting_for_prerequisite'],
    ] as const)
      it(`${code} is ${step}, and the whole stays unknown`, () => {
        for (const key of ['trustValidationId', 'verification_id']) {
          const payload = {
            type: 'verification.biometrics',
            [key]: id,
            verificationStatusCode: code,
          };
          expect(read(payload)).to.deep.equal({
            status: 'unknown',
            steps: [{ name: 'biometrics', status: step }],
            reasons: [],
            retry: 'unknown',
            provider: 'idmeta',
            id,
          });
          expect(told(payload)).to.deep.equal([]);
        }
      });

    it('unknown for a code that is none', () => {
      for (const code of [0, 7, {}, 'constructor']) {
        const payload = {
          type: 'verification.aml',
          verification_id: id,
          verificationStatusCode: code,
        };
        expect(read(payload).steps, shown(code)).to.deep.equal([
          { name: 'aml', status: 'unknown' },
        ]);
        expect(told(payload), shown(code)).to.deep.equal([
          { code: 'unknown_step_status', value: 'aml' },
        ]);
      }
    });

    it('but not from an event of another kind', () => {
      const event = { type: 'verification.created', data: { status: 'verified' } };
      expect(told(event)).to.deep.equal([{ code: 'unknown_provider' }]);
    });

    it('without the text of a check that is no token', () => {
      const type = 'verification.Maria Clara Santos';
      const payload = { type, verification_id: id, verificationStatusCode: 3 };
      expect(read(payload).steps).to.deep.equal([{ name: 'unknown', status: 'success' }]);
      expect(told(payload)).to.deep.equal([{ code: 'unknown_step' }]);
    });
  });

  it('takes no answer of the API for a verification', () => {
    for (const status of [0, 1, 2, '1', '2', 'Failed', 'Success', 'Pending'])
      for (const answer of [{ status }, { status, message: 'done', id: 'a1' }]) {
        const { verification, diagnostics } = parse(answer, { provider: 'idmeta' });
        expect(verification, shown(answer)).to.equal(null);
        expect(diagnostics, shown(answer)).to.deep.equal([{ code: 'no_state' }]);
      }
    expect(read({ status: 'REJECTED' }, 'idmeta').status).to.equal('rejected');
  });

  describe('reads the status of a request, which is another enum', () => {
    for (const [ours, ...spellings] of [
      ['pending', 0, '0', 'Pending', 'PENDING', 'pending'],
      ['success', 1, '1', 'Success', 'SUCCESS', 'success'],
      ['failed', 2, '2', 'Failed', 'FAILED', 'failed'],
    ])
      it(`${ours} in every spelling`, () => {
        for (const each of spellings) expect(parseRequestStatus(each), String(each)).to.equal(ours);
      });

    it('anything else is unknown', () => {
      for (const other of [
        ...[3, 6, 99, -1, 0.5, NaN, true, false, null, undefined, '', ' ', '01', 'Rejected'],
        ...['unknown', 'Verified', [], [1], {}, Symbol('1'), 1n, () => 1, ...inherited],
      ])
        expect(parseRequestStatus(other), shown(other)).to.equal('unknown');
    });
  });
});
