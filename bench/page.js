// Runs inside the page of one contestant. A clock runs from the first call until style and layout
// of the last item are done; what stands there is looked at after.
import { labels } from './contestants/design.js';
import { badgeData, stepperData } from './data.js';

const kinds = {
  badge: { dataOf: badgeData, set: 'setBadge' },
  stepper: { dataOf: stepperData, set: 'setStepper' },
};

const wordsOf = ({ status, drawn }) =>
  drawn
    ? drawn.filter(({ name }) => name !== 'Proof of address').map(({ name }) => name)
    : [labels[status]];

export function createBench(contestant) {
  const place = document.createElement('main');
  document.body.append(place);
  let items = [];
  let shown;

  const settle = async () => {
    // Elements of Lit are done a few microtasks later; no frame may come between.
    for (let turn = 0; turn < 8; turn++) await null;
    place.getBoundingClientRect();
  };

  const timed = async (work) => {
    const start = performance.now();
    work();
    await settle();
    return performance.now() - start;
  };

  const dataFor = (kind, count, round) =>
    Array.from({ length: count }, (_, item) => kinds[kind].dataOf(item, round));

  return {
    async mount(kind, count) {
      shown = dataFor(kind, count, 0);
      const set = contestant[kinds[kind].set];
      return timed(() => {
        items = shown.map((data) => {
          const cell = document.createElement('div');
          const element = document.createElement(contestant.tags[kind]);
          set(element, data);
          cell.append(element);
          place.append(cell);
          return element;
        });
      });
    },

    async update(kind, round) {
      shown = dataFor(kind, items.length, round);
      const set = contestant[kinds[kind].set];
      return timed(() => items.forEach((element, index) => set(element, shown[index])));
    },

    /** The same data in other objects: nothing may change. Returns the time and the mutations. */
    async repeat(kind, round) {
      let mutations = 0;
      const observer = new MutationObserver((records) => (mutations += records.length));
      for (const { shadowRoot } of items)
        observer.observe(shadowRoot, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      const ms = await this.update(kind, round);
      mutations += observer.takeRecords().length;
      observer.disconnect();
      return { ms, mutations };
    },

    /**
     * Scrolls through a page of badges of which ten change in each frame. Returns the tasks that held
     * the page up for more than 50 ms, in ms.
     */
    async scroll(count, frames) {
      await this.mount('badge', count);
      // What mounting takes is measured elsewhere.
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      const long = [];
      const note = (entries) => long.push(...entries.map(({ duration }) => duration));
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'longtask' });
      for (let frame = 0; frame < frames; frame++) {
        await new Promise(requestAnimationFrame);
        scrollBy(0, 120);
        for (let turn = frame * 10; turn < frame * 10 + 10; turn++)
          contestant.setBadge(items[turn % count], badgeData(turn % count, frame));
      }
      note(observer.takeRecords());
      observer.disconnect();
      this.unmount();
      return long;
    },

    /** Takes what matches a pattern out of the style sheets. */
    takeOut({ pattern, row }) {
      for (const tag of Object.values(contestant.tags)) {
        const [{ styleSheet }] = customElements.get(tag).elementStyles;
        const css = [...styleSheet.cssRules].map(({ cssText }) => cssText).join('\n');
        const left = css.replace(new RegExp(pattern, 'g'), '');
        if (left === css && tag.includes('stepper')) throw new Error(`Nothing matches ${pattern}`);
        styleSheet.replaceSync(row ? left.replace(/^\.row\b/gm, '.some') : left);
      }
    },

    /** To be called before what is measured. */
    collectGarbage: () => globalThis.gc?.(),

    switchLanguage: (lang) => timed(() => (document.documentElement.lang = lang)),

    /** The words that each item must say. */
    expected: (kind, count, round) => dataFor(kind, count, round).map(wordsOf),

    /** What the items say. */
    texts: () => items.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim()),

    unmount() {
      place.replaceChildren();
      items = [];
      shown = undefined;
    },
  };
}
