import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { demoAddress } from './support/people';
import { exercise, exerciseAddress } from './support/player';
import { expect, phone, test } from './support/test';

// What is changed here is seen by everybody.
test.use({ ...phone, serviceWorkers: 'allow' });

test.describe('what everybody sees', () => {
  test('is the new name of the site in the very next request', async ({ request, context, site, signIn }) => {
    await signIn('administrateur');
    for (const address of ['/', '/en', '/exercices', '/conditions']) await request.get(address);
    for (const name of ['Un', 'Deux', 'Trois', 'Quatre'].map((word) => `Maison ${word}`)) {
      const saved = await context.request.post('/api/globals/settings', { data: { name }, headers: { origin: site.url } });
      expect(saved.status()).toBe(200);
      for (const address of ['/', '/en', '/exercices', '/conditions']) {
        expect(await (await request.get(address)).text(), address).toContain(name);
      }
    }
  });

  test('is without an image from the moment it is rejected', async ({ request, context, site, signIn }) => {
    await signIn('administrateur');
    const page = async () => (await request.get('/exercices')).text();
    const before = await page();
    const { docs } = (await (await context.request.get('/api/images?limit=100&depth=0')).json()) as {
      docs: { id: string; sizes: { card: { filename: string } } }[];
    };
    const cover = docs.find(({ sizes }) => before.includes(sizes.card.filename))!;
    const file = `/api/images/file/${cover.sizes.card.filename}`;
    expect((await request.get(file)).headers()['cache-control']).toBe('public, max-age=60, must-revalidate');

    const moderate = (status: string) => context.request.post(`/api/images/${cover.id}/moderate`, { data: { status }, headers: { origin: site.url } });
    expect((await moderate('rejected')).status()).toBe(200);
    expect(await page()).not.toContain(cover.sizes.card.filename);
    expect((await request.get(file)).status()).toBe(404);
    await moderate('approved');
    expect(await page()).toContain(cover.sizes.card.filename);
  });
});

test('an address that ends like a file is a page that is not there: in its language, with its policy', async ({ request }) => {
  for (const [address, language] of [['/exercices/foo.bar', 'fr'], ['/en/exercices/foo.bar', 'en'], ['/ar/nowhere.php', 'ar'], ['/.env', 'fr']] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain(`lang="${language}"`);
    expect(answer.headers()['content-security-policy'], address).toMatch(/script-src [^;]*'(nonce|sha256)-/);
  }
  for (const file of ['/sw.js', '/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/icons/192.png']) {
    expect((await request.get(file)).status(), file).toBe(200);
  }
});

test('an address that cannot be read is one that is not there, for pages, pictures and the API', async ({ site }) => {
  // A browser mends such addresses before it sends them: others do not.
  const ask = (path: string) => new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    get({ hostname, port, path }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode!, body }), reject);
    }).on('error', reject);
  });
  for (const path of ['/exercices/%00', '/exercices/%E0%A4%A', '/%E9t%E9', '/en/exercices/%00/faire', '/partage/fr/%00.png', '/api/%E0%A4%A', '/api/exercises/%00']) {
    expect((await ask(path)).status, path).toBe(404);
  }
  expect((await ask('/exercices/%00')).body).toContain('Le fil s’arrête ici');
  expect((await ask('/exercices?q=100%')).status).toBe(200);
  expect((await ask('/api/categories?where[title][like]=%00')).status).toBe(200);
});

test('a log-in that ended without this device noticing takes its offline pages with it', async ({ page, context, db, visit, signIn }) => {
  await signIn('apprenant');
  await visit('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await visit('/espace');
  const isKept = () => page.evaluate(async () => Boolean(await caches.match('/espace', { ignoreVary: true })));
  await expect.poll(isKept).toBe(true);
  await visit('/conditions');
  await page.waitForLoadState('networkidle');
  expect(await isKept()).toBe(true);

  await db.query('DELETE FROM sessions WHERE user_id = (SELECT id FROM users WHERE email = $1)', [demoAddress('apprenant')]);
  await visit('/conditions');
  await expect.poll(isKept).toBe(false);
  await expect(page.locator('html')).not.toHaveAttribute('data-person', /./);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('mentora-hint');
  await context.setOffline(true);
  await visit('/espace');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pas de connexion');
});

test('an answer whose verdict got lost on the way counts once', async ({ page, db, visit }) => {
  await visit(`${exerciseAddress}/faire`);
  await page.getByRole('button', { name: 'Commencer l’exercice' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: exercise.steps[0]!.prompt.fr })).toBeVisible();
  const index = exercise.steps.findIndex(({ kind }) => kind === 'choice');
  const step = exercise.steps[index]!;
  if (step.kind !== 'choice') throw new Error('There is no choice in this exercise.');
  // As if the steps before were done.
  await db.query('UPDATE attempts SET position = $1', [index]);
  await visit(`${exerciseAddress}/faire`);
  await expect(page.getByRole('heading', { level: 1, name: step.prompt.fr })).toBeVisible();

  const sent: string[] = [];
  await page.route('**/answers', async (route) => {
    sent.push(String((route.request().postDataJSON() as { key: unknown }).key));
    // The server has it, and its answer is lost: the first time.
    if (sent.length > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByLabel(step.options.find(({ right }) => !right)!.text.fr).first().check();
  await page.locator('main form button[type="submit"]').last().tap();
  await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(2);
  expect(sent[0]).toBe(sent[1]);
  await expect(page.locator('#player-said p').first()).toBeVisible();
  const { rows } = await db.query(
    'SELECT a.tries::int, a.misses::int FROM answers a JOIN answer_submissions s ON s.attempt_id = a.attempt_id WHERE s.key = $1',
    [sent[0]],
  );
  expect(rows).toEqual([{ tries: 1, misses: 1 }]);
});
