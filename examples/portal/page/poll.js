/**
 * Asks the server again and again, as long as somebody looks at the page. Nothing of the answers may
 * stay in the browser's cache, so this keeps their tag itself: to it, the server answers 304 and
 * nothing else while nothing has changed.
 */
export function poll(url, { every, onAnswer, onTrouble }) {
  let tag = '';
  let isRunning = false;
  let failures = 0;

  async function ask() {
    const response = await fetch(url, {
      headers: tag ? { 'If-None-Match': tag } : {},
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 304) return;
    if (!response.ok) throw new Error(`The server answers ${response.status}.`);
    onAnswer(await response.json());
    tag = response.headers.get('ETag') ?? '';
  }

  async function run() {
    if (isRunning) return;
    isRunning = true;
    while (!document.hidden) {
      const before = failures;
      await ask().then(
        () => (failures = 0),
        () => (failures += 1),
      );
      if (!before !== !failures) onTrouble(failures > 0);
      // A server that is in trouble is not helped by many who knock.
      await new Promise((done) => setTimeout(done, every * Math.min(2 ** failures, 16)));
    }
    isRunning = false;
  }

  document.addEventListener('visibilitychange', run);
  return run();
}
