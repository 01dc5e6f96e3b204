import type { APIRequestContext, Page } from '@playwright/test';
import { locales } from '../src/platform/i18n';
import { desk, expect, phone, photograph, test } from './support/test';

const views = [
  '/admin',
  '/admin/collections/exercises',
  '/admin/collections/images',
  '/admin/images',
  '/admin/moderation/images',
  '/admin/collections/categories',
  '/admin/collections/users',
  '/admin/collections/message-log',
  '/admin/audit',
  '/admin/globals/settings',
  '/admin/jobs',
];

async function firstId(request: APIRequestContext, collection: string): Promise<string> {
  const answer = (await (await request.get(`/api/${collection}?limit=1&depth=0`)).json()) as { docs: { id: string }[] };
  return answer.docs[0]!.id;
}

/** A draft whose step waits for its zones. */
async function draft(request: APIRequestContext, title: string): Promise<string> {
  const [screenshot, category] = await Promise.all([firstId(request, 'images'), firstId(request, 'categories')]);
  const step = { blockType: 'tap', prompt: 'Touchez le coin', hint: 'En haut.', screenshot };
  const data = { title, summary: 'Pour essayer.', category, minutes: 2, difficulty: 'easy', _status: 'draft', steps: [step] };
  // The cookie counts for requests of the site's own pages only.
  const { origin } = new URL((await request.get('/api/health')).url());
  const answer = await request.post('/api/exercises?draft=true&depth=0', { data, headers: { origin } });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

const zones = (page: Page) => page.locator('.zone-editor__zone');

for (const language of locales) {
  test.describe(`the panel in ${language}`, () => {
    for (const [device, size] of Object.entries({ phone, desk })) {
      test.describe(device, () => {
        test.use(size);

        test('shows its views in that language, calmly, and fits the screen', async ({ page, context, signIn, site }) => {
          await signIn('administrateur');
          await context.addCookies([{ name: 'payload-lng', value: language, url: site.url }]);
          for (const view of views) {
            const answer = await page.goto(view);
            expect(answer?.status(), view).toBe(200);
            expect(answer?.headers()['content-security-policy'], view).not.toMatch(/script-src[^;]*unsafe-inline/);
            await expect(page.getByRole('heading', { level: 1 }).first(), view).toBeVisible();
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'RTL' : 'LTR');
            const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(beyond, `${view} is wider than the screen`).toBeLessThanOrEqual(0);
            await photograph(page, `panel-${device}-${language}${view.replaceAll('/', '-')}`);
          }
        });
      });
    }
  });
}

test.describe('zones', () => {
  test.use(desk);

  test('are drawn, changed by keyboard, seen as a learner will and published; a visitor finds and does the exercise', async ({
    page,
    context,
    browser,
    signIn,
    site,
  }) => {
    await signIn('formateur');
    const id = await draft(context.request, 'Trouver le coin secret');
    await page.goto(`/admin/collections/exercises/${id}`);
    const stage = page.locator('.zone-editor__stage');
    await stage.locator('img').scrollIntoViewIfNeeded();
    await page.locator('.zone-editor').evaluate((editor) => {
      editor.scrollIntoView({ block: 'start' });
      window.scrollBy(0, -160);
    });

    const box = (await stage.boundingBox())!;
    const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...at(0.1, 0.1));
    await page.mouse.down();
    await page.mouse.move(...at(0.3, 0.15), { steps: 5 });
    await page.mouse.move(...at(0.5, 0.2), { steps: 5 });
    await page.mouse.up();
    await expect(zones(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Zone 1', exact: true })).toBeFocused();

    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('à 11 % de la gauche et 10 % du haut, large de 40 %, haute de 11 %')).toBeVisible();
    await page.getByRole('button', { name: 'Ajouter une zone' }).click();
    await expect(zones(page)).toHaveCount(2);
    await page.keyboard.press('Delete');
    await expect(zones(page)).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(zones(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Supprimer la zone 2' }).click();
    await photograph(page, 'panel-zones');

    const [preview] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Voir comme un apprenant' }).click(),
    ]);
    await preview.waitForURL(/\/apercu\//);
    await expect(preview.getByText('Aperçu du brouillon')).toBeVisible();
    await expect(preview.getByRole('heading', { name: 'Touchez le coin' })).toBeVisible();
    const screen = preview.locator('[data-whole-screen] img').first();
    const picture = (await screen.boundingBox())!;
    const touch = (x: number, y: number) => preview.mouse.click(picture.x + x * picture.width, picture.y + y * picture.height);
    await touch(0.9, 0.9);
    await expect(preview.getByText('Pas encore.')).toBeVisible();
    await touch(0.8, 0.9);
    await expect(preview.getByRole('button', { name: /indice/i })).toBeVisible();
    await touch(0.3, 0.15);
    await expect(preview.getByRole('button', { name: /Terminer|résultat/i })).toBeVisible();
    await photograph(preview, 'panel-preview');
    await preview.close();

    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(page.locator('.doc-controls')).toContainText('Publié');

    const visitor = await (await browser.newContext({ ...phone, baseURL: site.url })).newPage();
    await visitor.goto('/exercices');
    await visitor.getByLabel('Que voulez-vous apprendre ?').fill('coin secret');
    await visitor.getByRole('button', { name: 'Chercher' }).tap();
    await visitor.getByRole('link', { name: 'Trouver le coin secret' }).tap();
    await visitor.getByRole('button', { name: 'Commencer l’exercice' }).tap();
    const shown = visitor.locator('[data-player="touch"]');
    const { width, height } = (await shown.boundingBox())!;
    await shown.tap({ position: { x: 0.3 * width, y: 0.15 * height } });
    await expect(visitor.getByText('C’est juste, bravo !')).toBeVisible();
    await visitor.waitForTimeout(600); // Two touches at once would be a double one, which is ignored.
    await visitor.getByRole('button', { name: 'Terminer' }).tap();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Bravo, tout était juste !' })).toBeVisible();
    await visitor.context().close();
  });

  test('follow the screenshot of the language that one writes in', async ({ page, context, signIn }) => {
    await signIn('formateur');
    const id = await draft(context.request, 'Deux langues');
    await page.goto(`/admin/collections/exercises/${id}?locale=ar`);
    await expect(page.getByText('Choisissez d’abord la capture d’écran')).toBeVisible();
    await page.goto(`/admin/collections/exercises/${id}?locale=fr`);
    await expect(page.locator('.zone-editor__stage img')).toBeVisible();
  });
});

test.describe('who enters', () => {
  test('a visitor signs in first and comes back; a learner is led to his or her own space', async ({ page, signIn }) => {
    await page.goto('/admin/collections/images');
    await expect(page).toHaveURL(/\/connexion\?retour=%2Fadmin%2Fcollections%2Fimages/);
    await signIn('apprenant');
    await page.goto('/admin');
    await expect(page).toHaveURL(/\/espace$/);
  });

  test('a trainer finds what trainers work on, and nothing else', async ({ page, signIn }) => {
    await signIn('formateur');
    await page.goto('/admin');
    const main = page.getByRole('main');
    for (const name of ['Exercices', 'Catégories', 'Compétences', 'Images']) {
      await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
    }
    for (const name of ['Personnes', 'Messages envoyés', 'Journal', 'Réglages du site']) {
      await expect(main.getByRole('link', { name, exact: true })).toHaveCount(0);
    }
    expect((await page.goto('/admin/collections/users'))?.status()).toBe(404);
  });
});
