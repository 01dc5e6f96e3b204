import { createHash, randomBytes } from 'node:crypto';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentSecurityPolicy, isForeignPage } from '@mentora/platform/http';
import { defaultLocale, splitLocalePath } from '@mentora/platform/i18n';
import { settings } from '@mentora/platform/settings';
import { isCachedPage, searchPage } from '@/app/cachedPages';
import { bootScript } from '@/app/shell/bootScript';

const bootHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`;

/** Where a page lies in the app: under its language, and a search on the search page. */
function pageAddress(request: NextRequest): URL {
  const address = request.nextUrl.clone();
  const { locale, path } = splitLocalePath(address.pathname);
  const page = path === '/exercices' && address.search ? searchPage : path;
  address.pathname = page === '/' ? `/${locale}` : `/${locale}${page}`;
  return address;
}

/**
 * Before a page: French addresses carry no language, the others do; and a page that is made for one person gets
 * a nonce, which Next puts on each of its scripts. Cached pages get hashes instead, where they are sent. Only this
 * site's own pages may send something to a page.
 */
export function proxy(request: NextRequest): NextResponse {
  // A form that somebody else's page sends: Next looks at hosts alone, and breaks at what is no address.
  if (isForeignPage(request)) return new NextResponse(null, { status: 403 });
  const { pathname } = request.nextUrl;
  const isPanel = pathname === '/admin' || pathname.startsWith('/admin/');
  const { locale, path, explicit } = splitLocalePath(pathname);
  if (!isPanel && explicit && locale === defaultLocale) {
    const address = request.nextUrl.clone();
    address.pathname = path;
    return NextResponse.redirect(address, 308);
  }

  const page = isPanel ? null : pageAddress(request);
  const isSearch = page?.pathname.endsWith(searchPage);
  if (page && !isSearch && isCachedPage(pathname)) return NextResponse.rewrite(page);

  const { production, url, cdnUrl } = settings();
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${nonce}'`, "'strict-dynamic'", bootHash, ...(production ? [] : ["'unsafe-eval'"])],
    secure: url.startsWith('https:'),
    cdn: cdnUrl,
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // The panel's layout, which stands before all its pages, knows no address otherwise.
  headers.set('x-mentora-path', pathname);
  const response = page
    ? NextResponse.rewrite(page, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

// Everything but the API, the built parts and the files that there are, each by its name: any other address, whatever
// its ending, is a page or leads to the one that says that there is none.
export const config = {
  matcher: [
    '/((?!api/|api$|_next/|partage/|signe/|icons/[a-z0-9-]+\\.(?:png|svg)$|guides/[a-z]+/[a-z-]+\\.webp$|sw\\.js$|robots\\.txt$|sitemap\\.xml$|manifest\\.webmanifest$).*)',
  ],
};
