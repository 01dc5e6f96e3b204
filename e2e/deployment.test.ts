import type { Response } from '@playwright/test';
import { heavyPng, pngFile } from '../tests/images/files';
import { cdnUrl, siteUrl } from '../tests/support/guide';
import { test, withoutProxies, type Ask, type Asker } from './support/behindProxy';
import { DEMO_PASSWORD, demoAddress, type DemoPerson } from './support/people';
import { expect } from './support/test';

test.skip(...withoutProxies);
// Where there is a CDN, built parts and pictures come from it.
test.use({ allowedNoise: [new RegExp(`^request: ${cdnUrl}/(_next/static|api/images/file)/`)] });

/** Signs somebody in from an address of this machine; gives the cookies as they were set. */
async function signIn(ask: Asker, who: DemoPerson, { from, headers }: Pick<Ask, 'from' | 'headers'> = {}): Promise<string[]> {
  const { status, headers: answered } = await ask(`${siteUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: siteUrl, 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify({ email: demoAddress(who), password: DEMO_PASSWORD }),
    from,
  });
  expect(status).toBe(200);
  return answered['set-cookie'] as string[];
}

const cookieOf = (set: string[]) => set.map((one) => one.split(';', 1)[0]).join('; ');

/** A form with a picture, as a browser sends it. */
function pictureForm(file: Buffer, title: string) {
  const boundary = 'a-boundary-of-a-browser';
  const part = (name: string, more = '') => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n`;
  const values = JSON.stringify({ title, alt: 'Un écran de téléphone' });
  const body = Buffer.concat([
    Buffer.from(`${part('_payload')}\r\n${values}\r\n${part('file', '; filename="ecran.png"')}Content-Type: image/png\r\n\r\n`),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { method: 'POST', body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

test('who comes in plain is led to TLS', async ({ deployment: { askPlain } }) => {
  const plain = await askPlain(`${siteUrl}/exercices?q=photo`);
  expect([plain.status, plain.headers.get('location')]).toEqual([301, `${siteUrl}/exercices?q=photo`]);
});

for (const proxy of ['nginx', 'caddy'] as const) {
  test.describe(`behind ${proxy}`, () => {
    test('every answer says to stay with TLS, and whoever is led elsewhere stays at the public address', async ({ deployment: { by } }) => {
      const ask = by[proxy];
      for (const path of ['/', '/espace', '/api/health', '/nulle-part', '/icons/none.png']) {
        expect((await ask(siteUrl + path)).headers['strict-transport-security'], path).toMatch(/max-age=31536000/);
      }
      const home = await ask(`${siteUrl}/`);
      expect(home.headers['content-security-policy']).toContain('upgrade-insecure-requests');
      expect(home.body).toContain(`${siteUrl}/en`);
      expect(home.body).not.toMatch(/localhost|127\.0\.0\.1/);
      for (const [from, to] of [['/fr/exercices?q=photo', '/exercices?q=photo'], ['/espace', '/connexion'], ['/admin', '/connexion']] as const) {
        const { status, headers } = await ask(siteUrl + from);
        expect([307, 308], from).toContain(status);
        expect(new URL(String(headers.location), siteUrl).href, from).toContain(siteUrl + to);
      }
      expect((await ask(`${siteUrl}/sitemap.xml`)).body).toContain(`<loc>${siteUrl}/exercices</loc>`);
    });

    test('a log-in is kept by cookies that travel by TLS alone, and knows where it came from, whatever one says', async ({ deployment: { by }, db }) => {
      const networks: string[] = [];
      const ways = [['127.0.0.2'], ['127.0.0.2', '203.0.113.9'], ['127.0.0.3', '127.0.0.2'], ['127.0.0.3', '127.0.0.2, 127.0.0.1']];
      for (const [from, forged] of ways) {
        const headers = forged ? { 'x-forwarded-for': forged, forwarded: `for=${forged}`, 'x-real-ip': forged, 'x-mentora-peer': forged } : undefined;
        const set = await signIn(by[proxy], 'apprenant', { from, headers });
        for (const cookie of set) expect(cookie).toMatch(/; Secure/);
        expect(set.some((one) => /HttpOnly/.test(one))).toBe(true);
        const { rows } = await db.query<{ ip: string }>('SELECT ip_hash AS ip FROM sessions ORDER BY created_at DESC LIMIT 1');
        networks.push(rows[0]!.ip);
      }
      const [first, second, third, fourth] = networks;
      expect([second, fourth]).toEqual([first, third]);
      expect(third).not.toBe(first);
    });

    test('somebody else’s page changes nothing, by REST or GraphQL', async ({ deployment: { by }, db }) => {
      const ask = by[proxy];
      const cookie = cookieOf(await signIn(ask, 'parent'));
      const [before] = (await db.query('SELECT id, name FROM users WHERE email = $1', [demoAddress('parent')])).rows as { id: string; name: string }[];
      const { id, name } = before!;
      const nameNow = async () => ((await db.query('SELECT name FROM users WHERE id = $1', [id])).rows as { name: string }[])[0]!.name;
      const rename = (origin: string, to: string) =>
        ask(`${siteUrl}/api/users/${id}`, { method: 'PATCH', headers: { cookie, origin, 'content-type': 'application/json' }, body: JSON.stringify({ name: to }) });
      // The address by which the proxy itself comes is nobody's page, either.
      for (const origin of ['https://evil.example', 'https://evil.mentora.example.org', 'http://mentora.example.org', 'http://127.0.0.1:3000', 'null']) {
        expect((await rename(origin, 'Volée')).status, origin).toBeGreaterThanOrEqual(400);
        const mutation = JSON.stringify({ query: `mutation { updateUser(id: "${id}", data: { name: "Volée" }) { id } }` });
        const headers = { cookie, origin, 'content-type': 'application/json' };
        expect((await ask(`${siteUrl}/api/graphql`, { method: 'POST', headers, body: mutation })).body, origin).toContain('"errors"');
        const form = await ask(`${siteUrl}/connexion`, { ...pictureForm(Buffer.alloc(8), 'Ailleurs'), headers: { origin, 'content-type': 'multipart/form-data; boundary=x' } });
        expect(form.status, origin).toBe(403);
        expect(await nameNow(), origin).toBe(name);
      }
      expect((await rename(siteUrl, 'Elle-même')).status).toBe(200);
      expect(await nameNow()).toBe('Elle-même');
    });

    test('a picture of nearly a megabyte passes, a larger one is refused in words, and what no form sends at once', async ({ deployment: { by } }) => {
      const cookie = cookieOf(await signIn(by[proxy], 'contributeur'));
      const send = async (file: Buffer) => {
        const form = pictureForm(file, 'Derrière un mandataire');
        return by[proxy](`${siteUrl}/api/images`, { ...form, headers: { ...form.headers, cookie, origin: siteUrl } });
      };
      expect((await send(await heavyPng(930_000))).status).toBe(201);
      const refused = await send(await heavyPng(1024 * 1024 + 1));
      expect(refused.status).toBe(413);
      expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ code: 'tooLarge' }] });
      expect((await send(Buffer.alloc(33 * 1024 * 1024))).status).toBe(413);
    });

    test('a request has one id, which the proxy gives it and the log knows', async ({ deployment: { by, log } }) => {
      const { headers } = await by[proxy](`${siteUrl}/api/users/me`, { headers: { 'x-request-id': 'forged-by-somebody' } });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{32,36}$/);
      await expect.poll(log).toContain(String(headers['x-request-id']));
      expect(await log()).not.toContain('forged-by-somebody');
    });
  });
}

test('a person signs in, hears by a socket, and saves a form', async ({ page, context, visit }) => {
  await visit('/compte/profil');
  await page.locator('[name="email"]').fill(demoAddress('parrain'));
  await page.locator('[name="password"]').fill(DEMO_PASSWORD);
  const opened = page.waitForEvent('websocket');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const socket = await opened;
  const frames: string[] = [];
  socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
  expect(socket.url()).toMatch(/^wss:\/\/mentora\.example\.org\/socket\.io\//);
  await page.waitForURL(`${siteUrl}/compte/profil`);
  // Let in by its cookie: what is refused is closed with an error instead.
  await expect.poll(() => frames.some((frame) => frame.startsWith('40{'))).toBe(true);
  const cookies = await context.cookies(siteUrl);
  expect(cookies.length).toBeGreaterThan(0);
  expect(cookies.filter(({ secure }) => !secure).map(({ name }) => name)).toEqual([]);

  await page.getByLabel('Nom', { exact: true }).fill('Parrain de la passerelle');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'enregistré' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('Parrain de la passerelle');
});

test('what is the same for everybody is kept by the CDN, for which nobody is signed in', async ({ page, visit, deployment: { by } }) => {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  await visit('/exercices');
  const pictures = page.locator('main img');
  await expect(pictures.first()).toBeVisible();
  await expect.poll(() => pictures.evaluateAll((all: HTMLImageElement[]) => all.slice(0, 3).every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
  const same = loaded.map((response) => new URL(response.url())).filter(({ pathname }) => /^\/(_next\/static|api\/images\/file)\//.test(pathname));
  expect(same.length).toBeGreaterThan(10);
  for (const response of loaded) expect(response.status(), response.url()).toBeLessThan(400);
  // `npm run drill -- cdn` comes here with a build that is made for one.
  if (process.env.MENTORA_CDN_URL) {
    expect(same.map(({ origin }) => origin).filter((origin) => origin !== cdnUrl)).toEqual([]);
    const toCdn = loaded.filter((response) => response.url().startsWith(cdnUrl)).map((response) => response.request().allHeaders());
    expect((await Promise.all(toCdn)).filter(({ cookie }) => cookie)).toEqual([]);
  }
  const cookie = cookieOf(await signIn(by.nginx, 'contributeur'));
  for (const kind of ['/_next/static/', '/api/images/file/']) {
    const { pathname } = same.find((url) => url.pathname.startsWith(kind))!;
    await by.nginx(cdnUrl + pathname, { headers: { cookie } });
    const { status, headers } = await by.nginx(cdnUrl + pathname, { headers: { cookie } });
    expect([status, headers['x-cache-status']], pathname).toEqual([200, 'HIT']);
    expect(headers['cache-control'], pathname).toContain('public, max-age=');
    expect(headers['set-cookie'], pathname).toBeUndefined();
  }
});

test('a picture that waits for its approval never goes through the CDN', async ({ deployment: { by } }) => {
  const cookie = cookieOf(await signIn(by.nginx, 'contributeur'));
  const form = pictureForm(await pngFile(300, 200), 'En attente');
  const sent = await by.nginx(`${siteUrl}/api/images?depth=0`, { ...form, headers: { ...form.headers, cookie, origin: siteUrl, 'sec-fetch-site': 'same-origin' } });
  const { doc } = JSON.parse(sent.body) as { doc: { url: string } };
  const path = new URL(doc.url, siteUrl).pathname;
  const own = await by.nginx(siteUrl + path, { headers: { cookie } });
  expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
  // Even where a browser sent the cookies of the site along.
  expect((await by.nginx(cdnUrl + path, { headers: { cookie } })).status).toBe(404);
  expect((await by.nginx(`${cdnUrl}/api/users/me`, { headers: { cookie } })).status).toBe(404);
});
