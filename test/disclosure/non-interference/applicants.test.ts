// Without test/support/element.ts, which loads texts that nothing here may ask for.
import { expect } from 'chai';
import fc from 'fast-check';
import { redact } from '../../../src/core.js';
import {
  enough,
  expectEqual,
  expectNoDifference,
  outputOf,
  outputOfCourse,
  prove,
  proveFor,
} from './compare.js';
import { familiesOf, type Source } from './hidden.js';
import { theKit, type Kit } from './kit.js';
import { Screen, ways } from './screen.js';
import { jsonSources, sources } from './sources.js';
import { Tally } from './tally.js';
import { Requests, Watch } from './watch.js';

/** Longer than anything waits before it speaks. */
const aWhile = 1200;
const pause = () => new Promise((done) => setTimeout(done, aWhile));

/** Families of every kind of payload. */
const everyFamily = (of: readonly Source[], size?: number) =>
  of.flatMap((source) =>
    Object.values(source.payloads).map((payloads) => ({
      source,
      families: familiesOf(source, payloads, size),
    })),
  );

describe('What differs in hidden parts alone is the same to an applicant', function () {
  this.timeout(60_000);
  const tally = new Tally(sources);
  let kit: Kit;
  before(async () => {
    kit = await theKit();
  });

  for (const source of sources)
    it(`of ${source.name}: what is written and sent, and no change, event or request after the first`, async () => {
      const screen = new Screen(kit, source.steps);
      await screen.show('rejected');
      const requests = new Requests();
      await proveFor(source, screen, tally);
      expect(await requests.take()).to.deep.equal([]);
      screen.remove();
    });

  it('which proves something, as each hidden part was varied', async () => {
    await tally.print('non-interference', { withParts: true });
    expect(tally.percent).to.be.at.least(95);
    expect(tally.rarest()).to.be.at.least(enough);
  });

  it('in any course of payloads', async () => {
    const any = fc.oneof(...everyFamily(sources, 2).map(({ families }) => families));
    const course = fc.array(any, { minLength: 2, maxLength: 4 });
    await prove(course, 15, async (families) => {
      const shown = (member: number) =>
        outputOfCourse(
          kit,
          ['kyc_check', 'aml'],
          families.map((each) => each[member]?.payload),
        );
      expectEqual(await shown(1), await shown(0));
    });
  });

  for (const way of ways)
    it(`if it comes as ${way}`, async () => {
      for (const { source, families } of everyFamily(jsonSources)) {
        const screen = new Screen(kit, source.steps);
        await prove(families, 1, (family) => expectNoDifference(screen, family, way));
        screen.remove();
      }
    });

  it('a while later too, in a language that has to be loaded', async () => {
    const requests = new Requests();
    const started = everyFamily(jsonSources).flatMap(({ source, families }) =>
      fc
        .sample(families, 2)
        .map((family) => ({ family, screen: new Screen(kit, source.steps, 'de') })),
    );
    for (const { screen, family } of started) await screen.show(family[0].payload);
    await pause();
    expect(await requests.take(), 'the German texts').not.to.have.length(0);

    for (const { screen } of started) screen.takeEvents();
    const watches = started.map(({ screen }) => new Watch(screen));
    for (const { screen, family } of started)
      for (const { payload } of family) await screen.show(payload);
    await pause();
    const noise = watches.flatMap((watch) => watch.end());
    noise.push(...started.flatMap(({ screen }) => screen.takeEvents()));
    for (const { screen } of started) screen.remove();
    expect(noise).to.deep.equal([]);
    expect(await requests.take()).to.deep.equal([]);
  });
});

describe('All payloads of one provider with the same decision and no reason that may be told', function () {
  this.timeout(60_000);

  for (const source of sources) {
    const payloads = source.payloads['with a decision without a reason'];
    if (!payloads) continue;
    it(`are the same to an applicant: ${source.name}`, async () => {
      const screen = new Screen(await theKit(), source.steps);
      let compared = 0;
      const many = fc.array(familiesOf(source, payloads, 1), { minLength: 20, maxLength: 20 });
      await prove(many, 2, async (families) => {
        const outputs = new Map<string, string>();
        for (const [{ payload }] of families) {
          const decision = decisionOf(payload);
          if (!decision) continue;
          const output = await outputOf(screen, payload);
          const known = outputs.get(decision);
          outputs.set(decision, output);
          if (known === undefined) continue;
          expectEqual(output, known);
          compared++;
        }
      });
      // How many have the same dates is a matter of chance.
      expect(compared).to.be.greaterThan(3);
      screen.remove();
    });
  }
});

/** What may show of a decision: the status, which what is sent shares with a review, and dates. */
function decisionOf(payload: unknown): string | undefined {
  const { status, createdAt, completedAt } = redact(payload)!;
  const isDecision = status === 'rejected' || status === 'in_review';
  return isDecision ? [status, createdAt, completedAt].join(' ') : undefined;
}
