// What a test can ask of the browser beyond the page (scripts/wtr/commands.mjs answers). Each call
// gives false where the engine can't do it: `if (!(await setViewport(320, 600))) this.skip();`
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  media?: 'screen' | 'print';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

export interface A11yNode {
  role: string;
  name?: string;
  description?: string;
  children?: A11yNode[];
}

let changedMedia = false;
let changedViewport = false;
let isResized = false;

/** Only Chromium. Replaces what an earlier call asked for. */
export async function emulateMedia(media: Media): Promise<boolean> {
  changedMedia = true;
  return executeServerCommand<boolean, Media>('idv-media', media);
}

/**
 * Chromium and Firefox at any size, WebKit not below about 450 px wide. Of a test it is for that test;
 * of `before` for the rest of the file, because a window takes long to change its size.
 */
export async function setViewport(width: number, height: number): Promise<boolean> {
  changedViewport = isResized = true;
  return executeServerCommand<boolean, object>('idv-viewport', { width, height });
}

/** Only Chromium: what assistive technology is told, of the whole page or of one element. */
export async function a11yTree(selector?: string): Promise<A11yNode | false> {
  return executeServerCommand<A11yNode | false, object>('idv-a11y-tree', { selector });
}

/** An element as a server sends it. */
export async function renderOnServer(
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  options: { lang?: string; nonce?: string; content?: string } = {},
): Promise<string> {
  return executeServerCommand<string, object>('idv-server', { tag, attributes, options });
}

beforeEach(() => {
  changedMedia = changedViewport = false;
});

afterEach(async () => {
  if (changedMedia) await emulateMedia({});
  if (changedViewport) await setViewport(800, 600);
});

// Pages are used again for the next file, which must not inherit any of this.
after(async () => {
  if (isResized) await setViewport(800, 600);
});
