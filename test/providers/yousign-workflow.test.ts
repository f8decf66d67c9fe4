import { expect } from 'chai';
import { yousignFixtures } from '../fixtures/yousign/index.js';
import { copyOf, inherited, read, shown, told } from './helpers.js';

const group = (status: unknown, ...actions: unknown[]) => ({
  type: 'identity_verification',
  status,
  actions: actions.map((each) => ({
    resource: { id: 'a08d2986', type: 'identity_video_verification', status: each },
    resolution: null,
    previous_attempts: [],
  })),
});
const session = (status: unknown, ...action_groups: unknown[]) => ({
  ...copyOf(yousignFixtures, 'workflow-awaiting'),
  status,
  action_groups,
});
const overall = (...args: Parameters<typeof session>) => read(session(...args)).status;
const stepOf = (...args: Parameters<typeof group>) =>
  read(session('ongoing', group(...args))).steps[0]?.status;

describe('A workflow session of Yousign', () => {
  it('that waits is not started', () => {
    expect(overall('awaiting', group('awaiting'))).to.equal('not_started');
  });

  it('that goes on is in progress, and can be continued', () => {
    expect(read(session('ongoing', group('started', 'pending')))).to.include({
      status: 'in_progress',
      retry: 'same_session',
    });
  });

  it('that is blocked is rejected only if an action failed', () => {
    for (const failed of ['failed', 'declined'])
      expect(overall('blocked', group('blocked', 'verified', failed)), failed).to.equal('rejected');
    for (const other of ['inconclusive', 'pending', 'verified', 'awaiting_data', 'odd_one'])
      expect(overall('blocked', group('blocked', other)), other).to.equal('incomplete');
    expect(overall('blocked', group('blocked'))).to.equal('incomplete');
  });

  it('that is done is verified only if every action passed', () => {
    const done = (...words: string[]) =>
      overall('done', ...words.map((word) => group('done', word)));
    expect(done('verified', 'verified')).to.equal('verified');
    expect(done('verified', 'approved')).to.equal('verified');
    for (const word of ['failed', 'declined'])
      expect(done('inconclusive', word, 'pending'), word).to.equal('rejected');
    expect(done('verified', 'inconclusive', 'pending')).to.equal('inconclusive');
    for (const word of ['pending', 'odd_one'])
      expect(done('verified', word), word).to.equal('incomplete');
    expect(read(session('done', group('done', 'verified'))).retry).to.equal('none');
    expect(done(), 'no action at all').to.equal('incomplete');
  });

  it('with another word is unknown', () => {
    for (const word of ['verified', 'failed', 'paused_now', 1, null, {}, ...inherited])
      expect(read(session(word, group('done', 'verified'))), shown(word)).to.include({
        status: 'unknown',
        retry: 'unknown',
      });
  });

  describe('has a step for each action group', () => {
    for (const [status, actions, step] of [
      ['awaiting', [], 'waiting_for_prerequisite'],
      ['started', ['pending'], 'active'],
      ['ongoing', ['pending'], 'active'],
      ['awaiting_data', ['awaiting_data'], 'active'],
      ['done', ['verified'], 'success'],
      ['done', ['failed'], 'failed'],
      ['done', ['declined'], 'failed'],
      ['done', ['inconclusive'], 'inconclusive'],
      ['blocked', ['failed'], 'failed'],
      ['blocked', ['declined'], 'failed'],
      ['blocked', ['verified', 'failed'], 'failed'],
      ['blocked', ['inconclusive'], 'inconclusive'],
      ['blocked', ['pending'], 'active'],
      ['blocked', [], 'active'],
      ['canceled', [], 'canceled'],
    ] as const)
      it(`${status} with actions ${JSON.stringify(actions)} is ${step}`, () => {
        expect(stepOf(status, ...actions)).to.equal(step);
        expect(told(session('ongoing', group(status, ...actions)))).to.deep.equal([]);
      });

    it('unknown for any other word', () => {
      for (const word of ['frozen', 'verified', 7, null, {}, ...inherited]) {
        expect(stepOf(word, 'verified'), shown(word)).to.equal('unknown');
        expect(told(session('ongoing', group(word))), shown(word)).to.deep.equal([
          { code: 'unknown_step_status', value: 'identity_verification' },
        ]);
      }
    });

    it('in the order in which they came', () => {
      const types = ['signature_request', 'watchlist_verification', 'company_verification'];
      const groups = types.map((type) => ({ ...group('awaiting'), type }));
      expect(read(session('ongoing', ...groups)).steps.map(({ name }) => name)).to.deep.equal(
        types,
      );
    });

    it('named unknown where its type is no token', () => {
      const odd = { ...group('awaiting'), type: 'Jean-Michel Grandpierre' };
      expect(read(session('ongoing', odd)).steps).to.deep.equal([
        { name: 'unknown', status: 'waiting_for_prerequisite' },
      ]);
      expect(told(session('ongoing', odd))).to.deep.equal([{ code: 'unknown_step' }]);
    });
  });

  it('keeps earlier attempts, and does not count them', () => {
    const retried = group('done', 'verified');
    const previous = { resource: { id: 'a08d2985', status: 'failed' } };
    for (const action of retried.actions) Object.assign(action, { previous_attempts: [previous] });
    expect(read(session('done', retried))).to.deep.include({
      status: 'verified',
      steps: [
        {
          name: 'identity_verification',
          status: 'success',
          attempts: [{ status: 'failed', id: 'a08d2985' }],
        },
      ],
    });
  });

  it('carries no reasons', () => {
    expect(read(session('blocked', group('blocked', 'failed'))).reasons).to.deep.equal([]);
  });

  it('reads nothing of actions that are none', () => {
    for (const actions of [null, 'failed', {}, [null], ['failed'], [{ resource: null }], [[]]])
      expect(
        read(session('ongoing', { ...group('done'), actions })).steps,
        JSON.stringify(actions),
      ).to.have.length(1);
  });
});
