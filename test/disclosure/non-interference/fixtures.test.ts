import { expect } from 'chai';
import fc from 'fast-check';
import { payloads } from '../../providers/mutations.js';
import { a11yTree } from '../../support/browser.js';
import { expectEqual, expectNoDifference, outputOfCourse } from './compare.js';
import { familiesOf, type Member, type Payload, type Source } from './hidden.js';
import { theKit, type Kit } from './kit.js';
import { Screen } from './screen.js';
import { sources, sourceOfFixture } from './sources.js';
import { Tally } from './tally.js';

describe('What differs in hidden parts alone is the same to an applicant', function () {
  this.timeout(60_000);
  const tally = new Tally(sources);
  let kit: Kit;
  before(async () => {
    kit = await theKit();
  });

  it('in each fixture', async () => {
    for (const { name, payload } of payloads) {
      const source = sourceOfFixture(name.split(' ')[0]!, payload as Payload);
      const screen = new Screen(kit, source.steps);
      const others = fc.sample(source.vary(payload as Payload), 2);
      const family = [{ payload, parts: {} }, ...others] as [Member, ...Member[]];
      tally.add(source, family);
      try {
        await expectNoDifference(screen, family);
        // And as the first that an element gets.
        const expected = await outputOfCourse(kit, source.steps, [payload]);
        for (const other of others)
          expectEqual(await outputOfCourse(kit, source.steps, [other.payload]), expected);
      } catch (error) {
        const texts = others.map((other) => JSON.stringify(other.payload));
        throw new Error([name, String(error), ...texts].join('\n'), { cause: error });
      }
      screen.remove();
    }
    expect(payloads.length).to.be.greaterThan(70);
    await tally.print('non-interference, fixtures');
    expect(tally.percent).to.be.at.least(95);
  });

  it('in what assistive technology is told', async function () {
    if (!(await a11yTree())) this.skip();
    const treeOf = async (source: Source, { payload }: Member) => {
      const screen = new Screen(kit, source.steps);
      screen.place.id = 'screen';
      await screen.show(payload);
      const tree = JSON.stringify(await a11yTree('#screen'), withoutIds);
      screen.remove();
      return tree;
    };
    let pairs = 0;
    for (const source of sources)
      for (const payloads of Object.values(source.payloads)) {
        const [one, ...others] = fc.sample(familiesOf(source, payloads, 3), 1)[0]!;
        const tree = await treeOf(source, one);
        expect(tree).to.contain('StaticText');
        for (const other of others) {
          expectEqual(await treeOf(source, other), tree);
          pairs++;
        }
      }
    expect(pairs).to.be.at.least(30);
  });
});

/** The browser numbers its nodes. */
const withoutIds = (key: string, value: unknown) =>
  key === 'backendNodeId' || key === 'loaderId' ? undefined : value;
