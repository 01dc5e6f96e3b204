import { settings } from '../settings';

/**
 * Whether a request that changes something was sent by a page of this site. Browsers say so in `Origin`: it
 * must be the public address, or the host that the browser itself asked for (the server may be reached by
 * another name than MENTORA_URL). Where that has TLS, a page of its name without is none of ours: whoever is on the
 * way can write it. Who sends neither `Origin` nor `Sec-Fetch-Site` is no browser's page.
 */
export function isSameOrigin(request: { method?: string; headers: Pick<Headers, 'get'> }): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method?.toUpperCase() ?? 'GET')) return true;
  const origin = request.headers.get('origin');
  if (!origin) return request.headers.get('sec-fetch-site') === 'same-origin';
  const asked = URL.parse(origin);
  if (!asked) return false;
  const { url } = settings();
  const inPlain = asked.protocol === 'http:' && url.startsWith('https:') && asked.hostname === new URL(url).hostname;
  return origin === url || (asked.host === request.headers.get('host') && !inPlain);
}

/**
 * Whether a browser sent a request from a page of somebody else's. Unlike a program that says nothing of where it
 * comes from, such a page could sign a person in to an account of its choice by a plain form.
 */
export function isForeignPage(request: { method?: string; headers: Pick<Headers, 'get'> }): boolean {
  const { headers } = request;
  return Boolean(headers.get('origin') || headers.get('sec-fetch-site')) && !isSameOrigin(request);
}
