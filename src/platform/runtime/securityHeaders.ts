import type { ServerResponse } from 'node:http';
import { settings } from '../settings';
import type { Wrapper } from './http';

/** Headers of every answer. What a page may run is said by its own policy, made where the page is. */
export const securityHeaders: Wrapper = (request, response) => {
  const secure = settings().url.startsWith('https:');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  // Fonts and modules that a CDN fetches here are loaded by pages of another origin: this one.
  if (settings().cdnUrl && request.url?.startsWith('/_next/static/')) response.setHeader('Access-Control-Allow-Origin', settings().url);
  // An answer of the API, an uploaded file too, is never a page.
  if (request.url?.startsWith('/api/')) {
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'; sandbox");
    keepToOneself(response);
  }
};

/** What says nothing of caches depends on who asks: no cache on the way may hand it to somebody else. */
function keepToOneself(response: ServerResponse): void {
  const { writeHead } = response;
  // Only now is it known whether the answer says it for itself; set before, it would not be let to.
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'private, no-store');
    return writeHead.apply(response, given);
  }) as typeof writeHead;
}
