/** Scripts and styles come from this server and from nowhere else, and so does all that is fetched. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text cannot become markup but through Lit, which the elements are made with.
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
