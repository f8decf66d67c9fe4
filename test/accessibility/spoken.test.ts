import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { place, show, tags, type Tag } from '../support/element.js';
import { formatted, readFormatted, reviewed, spokenRegions } from '../support/spoken.js';
import {
  payloadStates,
  requestStates,
  stepStates,
  translatedStates,
  verificationStates,
  type State,
} from '../support/states.js';

const common = [...verificationStates, ...stepStates, ...payloadStates, ...translatedStates];

const statesOf = (tag: Tag): readonly [string, State][] =>
  tag === 'idv-status-badge' ? [...common, ...requestStates] : common;

/** What is said of the time is said of this one. */
const now = Date.parse('2026-03-05T12:00:00Z');

/** What Chromium says of an element in each state; all stand on the page at once. */
async function spokenOf(tag: Tag): Promise<Map<string, string> | false> {
  const main = place();
  main.setAttribute('role', 'main');
  for (const [title, { settings, lang }] of statesOf(tag)) {
    const region = document.createElement('section');
    region.ariaLabel = title;
    main.append(region);
    const around = document.createElement('div');
    region.append(around);
    if (lang) around.lang = lang;
    if (lang) await loadLocale(lang);
    await show(tag, settings, around);
  }
  return spokenRegions('[role=main]');
}

for (const tag of tags)
  describe(`<${tag}> is spoken as it was reviewed`, function () {
    this.timeout(30_000);
    let spoken: Map<string, string>;
    let expected: Map<string, string>;

    before(async function () {
      const { now: realNow } = Date;
      Date.now = () => now;
      const found = await spokenOf(tag).finally(() => (Date.now = realNow));
      if (!found) return this.skip();
      spoken = found;
      expected = readFormatted(await reviewed(tag, formatted(spoken)));
    });

    for (const [title] of statesOf(tag))
      it(title, () => expect(spoken.get(title)).to.be.a('string').and.equal(expected.get(title)));

    it('and what was reviewed is all there is', () => {
      expect([...expected.keys()].sort()).to.deep.equal([...spoken.keys()].sort());
    });
  });
