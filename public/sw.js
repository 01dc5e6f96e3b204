/*
 * Keeps pages that were opened readable without a connection. The network always comes first for a page; what
 * is kept is only for when there is none. A person's own pages lie in a cache of their own, which the site
 * deletes at log-out (src/components/offline/forgetPersonalPages.ts has the same name).
 */
const PAGES = 'mentora-pages';
const PERSONAL = 'mentora-personal';
const PARTS = 'mentora-parts';
/** The pages for when there is no connection and what they wake with: of these nothing makes room for what is newer. */
const LASTING = 'mentora-lasting';
const MOST = { [PAGES]: 60, [PERSONAL]: 40, [PARTS]: 300 };
const OFFLINE = ['/hors-ligne', '/en/hors-ligne', '/ar/hors-ligne'];

/** A picture of the library: it may be rejected later, so the network comes first. */
const isPicture = (url) => url.pathname.startsWith('/api/images/file/');
/** Built files never change under their address. */
const isPart = (url) => /^\/(_next\/static|icons)\//.test(url.pathname) || /\.(woff2|svg|png|webp)$/.test(url.pathname);
const isLeftAlone = (url) => /^\/(admin|api\/(?!images\/file|media))/.test(url.pathname);

/** A page made for one person says that it must not be shared. */
const isPersonal = (response) => /private|no-store/.test(response.headers.get('cache-control') ?? '');

async function keep(name, request, response) {
  const cache = await caches.open(name);
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((key) => cache.delete(key)));
}

/** What people write to each other is kept on no device. */
const isSecret = (url) => /^(\/(en|ar))?\/messages(\/|$)/.test(url.pathname);

async function keepPage(address, response) {
  if (!response.ok || response.redirected || isSecret(new URL(address))) return;
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return;
  await keep(isPersonal(response) ? PERSONAL : PAGES, address, response);
}

async function offlinePage(url) {
  const language = /^\/(en|ar)(\/|$)/.exec(url.pathname)?.[1];
  const found = await caches.match(language ? `/${language}/hors-ligne` : '/hors-ligne');
  return found ?? Response.error();
}

async function page(event, url) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPage(url.href, response.clone()));
    return response;
  } catch {
    return (await caches.match(url.href, { ignoreVary: true })) ?? offlinePage(url);
  }
}

async function part(event) {
  const kept = await caches.match(event.request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(event.request);
  // A picture that not everybody may see says so, and is not kept.
  if (response.ok && !isPersonal(response)) event.waitUntil(keep(PARTS, event.request, response.clone()));
  return response;
}

async function picture(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !isPersonal(response)) event.waitUntil(keep(PARTS, event.request, response.clone()));
    else if (response.status === 404) event.waitUntil(caches.open(PARTS).then((cache) => cache.delete(event.request, { ignoreVary: true })));
    return response;
  } catch {
    return (await caches.match(event.request, { ignoreVary: true })) ?? Response.error();
  }
}

/** The router fetched a page as data: the page itself is fetched once too, to be read offline. */
async function alsoKeep(url) {
  url.searchParams.delete('_rsc');
  if (await caches.match(url.href, { ignoreVary: true })) return;
  await keepPage(url.href, await fetch(url.href, { headers: { accept: 'text/html' } }));
}

/**
 * What is sent is none of this file's business, and must not come by here at all: what a page sends as it is left
 * (`keepalive`) is lost on its way through, for its page is gone when it is handed back.
 */
const SENT = ['POST', 'PUT', 'PATCH', 'DELETE'].map((requestMethod) => ({ condition: { requestMethod }, source: 'network' }));

/** The scripts and styles that a page names, in its markup and in what it wakes with. */
const partsOf = (html) => [...new Set(html.match(/\/_next\/static\/[^"'\\\s]+?\.(?:js|css)/g))];

self.addEventListener('install', (event) => {
  event.addRoutes?.(SENT).catch(() => undefined);
  const prepare = async () => {
    const cache = await caches.open(LASTING);
    await cache.addAll(OFFLINE);
    // One that no other page has would be missing when there is no connection, and the page with it.
    const texts = await Promise.all(OFFLINE.map(async (address) => (await cache.match(address)).text()));
    const parts = partsOf(texts.join('\n'));
    await cache.addAll(parts);
    const former = (await cache.keys()).filter(({ url }) => ![...OFFLINE, ...parts].includes(new URL(url).pathname));
    await Promise.all(former.map((key) => cache.delete(key)));
    await self.skipWaiting();
  };
  event.waitUntil(prepare());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || isLeftAlone(url)) return;
  if (request.mode === 'navigate') event.respondWith(page(event, url));
  else if (isPicture(url)) event.respondWith(picture(event));
  else if (isPart(url) || request.destination === 'image') event.respondWith(part(event));
  else if (request.headers.get('rsc') && !request.headers.get('next-router-prefetch')) {
    event.waitUntil(alsoKeep(url).catch(() => undefined));
  }
});

self.addEventListener('message', (event) => {
  if (event.data?.type !== 'opened') return;
  const { page: address, parts } = event.data;
  const remember = async () => {
    const url = new URL(address);
    url.hash = '';
    if (!isLeftAlone(url)) await keepPage(url.href, await fetch(url.href));
    const own = parts.map((part) => new URL(part)).filter((part) => part.origin === self.location.origin && isPart(part));
    const cache = await caches.open(PARTS);
    const add = async (part) => {
      const response = await fetch(part);
      if (response.ok && !isPersonal(response)) await cache.put(part, response);
    };
    await Promise.all(own.map(async (part) => (await cache.match(part)) ?? add(part)));
  };
  event.waitUntil(remember().catch(() => undefined));
});

/** What the site pushes comes in the person's language, as src/platform/push/carrier.ts has it. */
self.addEventListener('push', (event) => {
  const { title, body, href, tag, lang, dir } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, lang, dir, icon: '/icons/192.png', data: { href } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = new URL(event.notification.data.href, self.location.origin);
  const open = async () => {
    const [page] = await self.clients.matchAll({ type: 'window' });
    if (!page) return self.clients.openWindow(address.href);
    // A browser that does not let the page come forward shows the right one all the same.
    await page.focus().catch(() => undefined);
    return page.navigate(address.href);
  };
  event.waitUntil(open());
});
