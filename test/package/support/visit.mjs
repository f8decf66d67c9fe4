// What a visit to a page under a strict policy needs.

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Reads until what is read is as expected, for some seconds; returns what was read last. Puppeteer's
 * own way to wait makes code of text, which a policy can forbid.
 */
export async function until(read, isAsExpected = Boolean) {
  let value;
  for (let tries = 0; tries < 60; tries++) {
    value = await read();
    if (isAsExpected(value)) break;
    await pause(100);
  }
  return value;
}

/** Does something while another tab is in front of a page. */
export async function whileHidden(page, act) {
  const other = await page.browser().newPage();
  await other.bringToFront();
  if (!(await page.evaluate(() => document.hidden))) throw new Error('The page can be seen.');
  await act();
  await page.bringToFront();
  await other.close();
}

/** Makes a page, before it is opened, note what it tells assistive technology. */
export async function listenTo(page) {
  await page.evaluateOnNewDocument(() => {
    globalThis.told = [];
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const region = (target.closest ? target : target.parentElement)?.closest('[role=status]');
        if (region?.textContent) globalThis.told.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => globalThis.told.splice(0));
}
