// Whether the other tests here can fail: each of these faults must make the promise untrue. Without
// test/support/element.ts, which loads texts that one of the faults asks for.
import { expect } from 'chai';
import fc from 'fast-check';
import { expectNoDifference } from './compare.js';
import faults from './faults.json';
import { familiesOf, type Family, type Source } from './hidden.js';
import { faultyKit, type Kit } from './kit.js';
import { Screen } from './screen.js';
import { sources } from './sources.js';
import { Requests } from './watch.js';

/** What is noticed of a kit that shows payloads of a source, of which few may have the part that varies. */
async function noticed(
  kit: Kit,
  source: Source,
  numRuns: number,
  varies?: string,
): Promise<string> {
  const screen = new Screen(kit, source.steps);
  await screen.show('rejected');
  const requests = new Requests();
  const families = fc
    .oneof(...Object.values(source.payloads).map((payloads) => familiesOf(source, payloads, 2)))
    .filter(([one, other]) => !varies || one.parts[varies] !== other?.parts[varies]);
  const promise = async (family: Family) => {
    await expectNoDifference(screen, family);
    // What was asked for comes in a later task.
    await new Promise((done) => setTimeout(done));
    const urls = requests.takeNow();
    if (urls.length) throw new Error(`It requests ${urls.join(', ')}`);
  };
  const { errorInstance: error } = await fc.check(fc.asyncProperty(families, promise), {
    numRuns,
    endOnFailure: true,
  });
  screen.remove();
  return error instanceof Error ? error.message : '';
}

describe('An applicant would notice if', function () {
  this.timeout(60_000);
  const kits = new Map<string, Promise<Kit>>();

  before(function () {
    // The faults are the same in every browser, and it takes a while to load them all.
    if (!('userAgentData' in navigator)) this.skip();
    for (const name of ['none', ...faults.map((fault) => fault.name)]) {
      const kit = faultyKit(name);
      kits.set(name, kit);
      // The test that needs it says what is wrong with it.
      kit.catch(() => undefined);
    }
  });

  for (const { name, source: of, breaks, varies } of faults)
    it(breaks, async () => {
      const source = sources.find((each) => each.name === of)!;
      const found = await noticed(await kits.get(name)!, source, 600, varies);
      expect(found).to.match(/^It (shows|causes|requests)/);
    });

  it('… but not that a kit without a fault is another copy', async () => {
    const kit = await kits.get('none')!;
    for (const source of sources) expect(await noticed(kit, source, 10)).to.equal('');
  });
});
