import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { requestIdHeader } from '../http/requestId';
import { splitLocalePath } from '../i18n/localePath';
import { figures } from '../metrics/figures';
import { settings } from '../settings';

interface Route {
  page: string;
  regex: RegExp;
}

/** However many addresses somebody makes up, the figures stay as many. */
const mostRoutes = 300;

/**
 * The route behind an address, which says nothing of a person: `/exercices/[slug]`, `/api/users/:id`. Pages are those of
 * the build in `dist`.
 */
export function routesOf(dist: string | undefined): (url: string) => string {
  const routes = pagesIn(dist);
  const known = new Set<string>();
  return (url) => {
    const route = routeOf(routes, url.split('?', 1)[0] ?? '');
    if (known.size < mostRoutes) known.add(route);
    return known.has(route) ? route : 'other';
  };
}

function routeOf(routes: readonly Route[], pathname: string): string {
  if (pathname.startsWith('/_next/')) return '/_next';
  if (pathname.startsWith('/api/')) {
    const plain = (segment: string) => (/^[a-z][a-z-]{0,30}$/.test(segment) ? segment : ':id');
    return `/api/${pathname.slice(5).split('/').map(plain).join('/')}`;
  }
  // A French address has no language; the page lies under one.
  const { locale, path } = splitLocalePath(pathname);
  const localised = path === '/' ? `/${locale}` : `/${locale}${path}`;
  const found =
    routes.find(({ page, regex }) => !page.startsWith(underLocale) && regex.test(pathname)) ??
    routes.find(({ page, regex }) => page.startsWith(underLocale) && regex.test(localised));
  return found ? found.page.replace(underLocale, '') || '/' : 'other';
}

const underLocale = '/[locale]';

function pagesIn(dist: string | undefined): Route[] {
  const file = dist && path.join(dist, 'routes-manifest.json');
  if (!file || !existsSync(file)) return [];
  const { staticRoutes = [], dynamicRoutes = [] } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { page: string; regex: string }[]>;
  return [...staticRoutes, ...dynamicRoutes]
    .filter(({ page }) => page !== '/[locale]/[...lost]')
    .sort((one, other) => weight(one.page) - weight(other.page))
    .map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
}

/** Plain addresses first: `/exercices/recherche` is no exercise. */
function weight(page: string): number {
  return page.split('[').length;
}

/** Counts each request, and writes a line of it where the log is for programs to read. */
export function requestObserver(dist: string | undefined) {
  const route = routesOf(dist);
  const { requests } = figures();
  return (request: IncomingMessage, response: ServerResponse, milliseconds: number): void => {
    const { method = 'GET', url = '', headers } = request;
    const status = response.writableFinished ? response.statusCode : 499;
    const labels = { method: methods.has(method) ? method : 'other', route: route(url), status: String(status) };
    requests.observe(labels, milliseconds / 1000);
    if (settings().log !== 'json' || labels.route === '/_next') return;
    const line = { level: 30, time: Date.now(), requestId: headers[requestIdHeader], ...labels, status, ms: Math.round(milliseconds) };
    process.stdout.write(`${JSON.stringify({ ...line, msg: 'request' })}\n`);
  };
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
