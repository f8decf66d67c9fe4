// What a test can ask of the browser beyond the page. The typed side is test/support/browser.ts.
// A command answers false where the engine has no way to do it, so that a test can skip.
import { importServer } from './server.mjs';
import { reviewedText, spokenTree } from './spoken.mjs';

const isChromium = (session) => session.browser.name === 'Chromium';

const pageOf = (session) => session.browser.getPage(session.id);

const clients = new WeakMap();

/** An emulation lasts as long as the client that asked for it, so each page keeps one. */
const clientOf = async (page) => {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
};

const handlers = {
  /** The runner's own `emulate-media` knows no forced colours and no contrast. */
  async 'idv-media'({ media = '', ...features }, session) {
    if (!isChromium(session)) return false;
    const client = await clientOf(pageOf(session));
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  async 'idv-viewport'({ width, height }, session) {
    if (session.browser.type !== 'webdriver') {
      await pageOf(session).setViewport({ width, height });
      return true;
    }
    return session.browser.resize(width, height);
  },

  async 'idv-a11y-tree'({ selector } = {}, session) {
    if (!isChromium(session)) return false;
    const page = pageOf(session);
    const root = selector ? await page.$(selector) : undefined;
    return page.accessibility.snapshot({ interestingOnly: true, ...(root && { root }) });
  },

  async 'idv-spoken'({ selector }, session) {
    if (!isChromium(session)) return false;
    return spokenTree(await clientOf(pageOf(session)), selector);
  },

  'idv-reviewed': reviewedText,

  /** What a server sends, from the source. */
  async 'idv-server'({ tag, attributes, options }) {
    const { renderToString } = await importServer();
    return renderToString(tag, attributes, options);
  },
};

export const commands = () => ({
  name: 'idv-commands',
  executeCommand: ({ command, payload, session }) => handlers[command]?.(payload, session),
});
