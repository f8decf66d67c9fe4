import { NextResponse, type NextRequest } from 'next/server';

/** What only `next dev` needs. */
const inDevelopment = (source: string) => (process.env.NODE_ENV === 'development' ? source : '');

const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic' ${inDevelopment("'unsafe-eval'")}`,
    `style-src 'self' ${inDevelopment("'unsafe-inline'")}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * A policy for each page, with a nonce that Next writes into the scripts of that page. Trusted Types
 * are not asked for: Turbopack loads scripts by addresses that are plain text.
 */
export function proxy(request: NextRequest) {
  const policy = policyWith(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
