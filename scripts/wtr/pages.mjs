// Serves pages as another site would, with a content security policy, for tests that look into them
// from outside. The typed side is test/support/frame.ts.

/** What is wrong with the page, kept for the test. */
const report = `
  window.complaints = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    complaints.push(effectiveDirective));
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  for (const name of ['warn', 'error']) console[name] = (text) => complaints.push(text);
`;

export const pages = () => ({
  name: 'idv-pages',
  serve({ path, query }) {
    if (path === '/__page/report.js') return { body: report, type: 'js' };
    if (path !== '/__page/') return undefined;
    const body = `<!doctype html>
      <html lang="en">
        <meta charset="utf-8" />
        <script src="/__page/report.js"></script>
        ${query.html}
      </html>`;
    return { body, type: 'html', headers: { 'content-security-policy': query.policy ?? '' } };
  },
});
