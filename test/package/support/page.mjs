import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/stories/serve.mjs';
import { root } from './package.mjs';

/**
 * Opens a page of a site in Chromium, and collects what it fetches and everything that is wrong
 * with it.
 */
export async function openSite(origin, path) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await browser.newPage();
  const complaints = [];
  const responses = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    responses.push(response);
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  const close = () => browser.close();
  await page.goto(`${origin}${path}`).catch(async (error) => {
    await close();
    throw error;
  });
  return { page, complaints, responses, close };
}

/** Opens a page of this project. */
export async function openPage(path) {
  const { origin, stop } = await serve(root);
  const opened = await openSite(origin, path).catch((error) => {
    stop();
    throw error;
  });
  const close = async () => {
    await opened.close();
    stop();
  };
  return { ...opened, close };
}

const words = ({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

/** Waits until an element shows what is expected; a strict policy forbids `waitForFunction`. */
export async function shows(page, selector, text) {
  let shown = '';
  for (const end = Date.now() + 5000; Date.now() < end && !shown.includes(text);) {
    shown = await page.$eval(selector, words).catch(() => '');
    if (!shown.includes(text)) await new Promise((done) => setTimeout(done, 50));
  }
  assert.ok(shown.includes(text), `${selector}: ${text}, but it shows: ${shown}`);
}
