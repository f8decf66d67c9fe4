// One page that shows story after story, driven through Storybook's own channel: a new page for
// each would take twenty times as long.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browsers.mjs';

const patience = 20_000;

/** Runs in the page: shows an entry and resolves with what Storybook says of it. */
function show({ id, viewMode, remount, patience }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const problems = [];
  let axe = [];
  return new Promise((resolve) => {
    const listeners = {
      storyThrewException: (error) => problems.push(`render: ${error.message}`),
      playFunctionThrewException: (error) => problems.push(`play: ${error.message}`),
      unhandledErrorsWhilePlaying: (errors) =>
        errors.forEach((error) => problems.push(`while playing: ${error.message}`)),
      storyErrored: ({ title, description }) => finish(`render: ${title} ${description}`),
      storyMissing: () => finish('not in the index'),
      docsRendered: (docsId) => docsId === id && finish(),
      storyFinished({ storyId, status, reporters }) {
        if (storyId !== id) return;
        const a11y = reporters.find(({ type }) => type === 'a11y');
        if (a11y?.result.error) problems.push(`axe: ${a11y.result.error.message}`);
        if (!a11y && !problems.length) problems.push('axe did not run');
        axe = a11y?.result.violations ?? [];
        finish(
          status === 'error' && !problems.length && !axe.length && 'Storybook reports an error',
        );
      },
    };
    const timer = setTimeout(() => finish(`did not finish in ${patience / 1000} s`), patience);
    function finish(problem) {
      clearTimeout(timer);
      if (problem) problems.push(problem);
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      resolve({ problems, axe, ...inspect(viewMode) });
    }
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    if (remount) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode });
  });

  function inspect() {
    const root = document.querySelector(
      viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
    );
    const undefinedElements = new Set();
    let empty = true;
    const walk = (node) => {
      for (const element of node.querySelectorAll('*')) {
        if (element.localName.includes('-') && element.matches(':not(:defined)'))
          undefinedElements.add(element.localName);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
      if (node.textContent.trim()) empty = false;
    };
    walk(root);
    return { undefinedElements: [...undefinedElements], empty };
  }
}

const describeAxe = ({ id, help, nodes }) =>
  [
    `axe ${id}: ${help}`,
    ...nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) =>
        `  ${target.flat(Infinity).join(' » ')}\n${failureSummary}`.replaceAll('\n', '\n    '),
      ),
    ...(nodes.length > 5 ? [`  and ${nodes.length - 5} more`] : []),
  ].join('\n  ');

/** Everything a browser complains about goes to `complain`. */
function listen(page, origin, complain) {
  page.on('console', (message) => {
    const type = message.type();
    if (['error', 'warn', 'assert'].includes(type)) complain(`console.${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('error', (error) => complain(`crashed: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) complain(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
}

/** Storybook also writes to the console what a play function threw. */
const repeats = (complaint, problem) => complaint.includes(problem.replace(/^\w+: /, ''));

/** Opens the preview; `check` shows one entry and returns what is wrong with it. */
export async function openPreview(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium on this machine. Set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await browser.newPage();
  // Storybook then stops animations where it would wait for them, a tenth of a second a story.
  await page.setUserAgent({ userAgent: `${await browser.userAgent()} StorybookTestRunner` });
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);

  let complaints = [];
  let shown;
  listen(page, origin, (complaint) => complaints.push(complaint));

  let globals = '';
  const open = async () => {
    await page.goto(`${origin}/iframe.html?id=none--none&viewMode=story&globals=${globals}`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
    shown = undefined;
    complaints = [];
  };
  await open();

  return {
    close: () => browser.close(),

    /** Anew, because a story that is left while it takes new globals makes Storybook reload. */
    async setGlobals(wanted) {
      globals = Object.entries(wanted)
        .map((pair) => pair.join(':'))
        .join(';');
      await open();
    },

    async check({ id, type }) {
      const remount = id === shown;
      const viewMode = type === 'docs' ? 'docs' : 'story';
      const result = await page.evaluate(show, { id, viewMode, remount, patience });
      shown = id;
      const { problems, axe, undefinedElements, empty } = result;
      const found = [
        ...problems,
        ...complaints.splice(0).filter((text) => !problems.some((known) => repeats(text, known))),
        ...undefinedElements.map((name) => `<${name}> is not defined`),
        ...axe.map(describeAxe),
        ...(empty && !problems.length ? ['shows nothing'] : []),
      ];
      if (problems.length) await open();
      return found;
    },
  };
}
