// One page that shows story after story, driven through Storybook's own channel: a new page for
// each would take twenty times as long.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../browsers.mjs';
import { colorRules, colors, keepKinds, passedKinds, shownIn } from './colors.mjs';
import { judgeColors, show, spareEffort } from './in-page.mjs';
import { judged, judgeStructure, structureOf } from './structure.mjs';

const patience = 20_000;

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

/**
 * Opens a browser of its own, so that its page has the focus whatever others do. Axe judges a story and
 * its colors if none before it had the same structure: colors come of tags, attributes and classes, not
 * of words.
 */
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
  // Puppeteer's own way knows no forced colors.
  const client = await page.createCDPSession();
  const emulate = (features) => client.send('Emulation.setEmulatedMedia', { features });
  await emulate(shownIn);
  await page.evaluateOnNewDocument(spareEffort);

  let complaints = [];
  let language;
  listen(page, origin, (complaint) => complaints.push(complaint));

  /** Anew, because a story that is left while it takes another language makes Storybook reload. */
  const open = async () => {
    const globals = `language:${language};a11y.manual:!true`;
    await page.goto(`${origin}/iframe.html?id=none--none&viewMode=story&globals=${globals}`);
    // That there is no such story is the last thing that Storybook finds out before it is ready.
    await page.waitForSelector('body.sb-show-errordisplay');
    complaints = [];
  };

  /** Whether the story that is shown is to be judged: what it shows has not been judged like this. */
  async function isNew() {
    const structure = await page.evaluate(structureOf);
    const isKnown = judged.has(structure);
    judged.add(structure);
    return !isKnown;
  }

  /**
   * What is wrong with the story or page itself; `isBroken` if it did not come to an end, `isJudged` if
   * its colors are to be judged too.
   */
  async function checkShown({ id, type }) {
    const viewMode = type === 'docs' ? 'docs' : 'story';
    const options = { id, viewMode, patience };
    const { problems, undefinedElements, empty } = await page.evaluate(show, options);
    const isJudged = !problems.length && type !== 'docs' && (await isNew());
    const axe = isJudged ? await page.evaluate(judgeStructure, { id, patience }) : [];
    const found = [
      ...problems,
      ...complaints.splice(0).filter((text) => !problems.some((known) => repeats(text, known))),
      ...undefinedElements.map((name) => `<${name}> is not defined`),
      ...axe.map(describeAxe),
      ...(empty && !problems.length ? ['shows nothing'] : []),
    ];
    return { found, isBroken: problems.length > 0, isJudged };
  }

  async function checkColors(name, where) {
    await emulate(colors[name]);
    const known = passedKinds(name);
    const judgement = await page.evaluate(judgeColors, { rules: colorRules, known });
    keepKinds(name, judgement, where);
    return [...judgement.violations.map(describeAxe), ...complaints.splice(0)];
  }

  return {
    close: () => browser.close(),

    /** Shows one entry in a language; what is wrong with it, by the colors it was looked at in. */
    async check(entry, wanted) {
      if (language !== wanted) {
        language = wanted;
        await open();
      }
      const { found, isBroken, isJudged } = await checkShown(entry);
      if (isBroken) await open();
      if (!isJudged) return { light: found };
      const results = {};
      for (const name of Object.keys(colors))
        results[name] = await checkColors(name, `${entry.title} › ${entry.name} (${language})`);
      await emulate(shownIn);
      return { ...results, light: found.length ? found : results.light };
    },
  };
}
