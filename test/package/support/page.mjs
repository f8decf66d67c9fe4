import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/stories/serve.mjs';
import { root } from './package.mjs';

/** Opens a page of this project in Chromium, and collects everything that is wrong with it. */
export async function openPage(path) {
  const { origin, stop } = await serve(root);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  const close = async () => {
    await browser.close();
    stop();
  };
  await page.goto(`${origin}${path}`).catch(async (error) => {
    await close();
    throw error;
  });
  return { page, complaints, close };
}
