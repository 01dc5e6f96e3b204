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
  // An answer of the API, an uploaded file too, is never a page.
  if (request.url?.startsWith('/api/')) {
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'; sandbox");
  }
};
