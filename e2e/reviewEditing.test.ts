import type { Browser, Page } from '@playwright/test';
import { exerciseContent, signedInAs } from './support/contributions';
import { demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

const queue = '/admin/moderation/contributions';
const dialog = (page: Page) => page.getByRole('dialog');

/** The demo's contributor sends an exercise with a screenshot, on which one zone is right. */
async function send(browser: Browser, url: string, title: string): Promise<{ id: string }> {
  const { request } = await signedInAs(browser, url, demoAddress('contributeur'));
  const first = async (path: string) => ((await (await request.get(path)).json()) as { docs: { id: string }[] }).docs[0]!.id;
  const content = exerciseContent(title, await first('/api/categories?limit=1&depth=0'));
  const touch = {
    id: 'toucher',
    kind: 'tap',
    prompt: { fr: 'Touchez l’icône' },
    screenshot: { fr: await first('/api/images?limit=1&depth=0&where[moderationStatus][equals]=approved') },
    zones: { fr: [{ x: 0.1, y: 0.1, w: 0.3, h: 0.2 }] },
    findAll: true,
    hint: { fr: 'En haut.' },
  };
  const made = await request.post('/api/contributions', { data: { type: 'exercise', content: { ...content, steps: [...content.steps, touch] } } });
  const { id } = (await made.json()) as { id: string };
  const sent = await request.post(`/api/contributions/${id}/submit`, { data: {} });
  expect(sent.ok(), await sent.text()).toBe(true);
  return { id };
}

for (const [device, size] of Object.entries({ phone, desk })) {
  test.describe(`on a ${device}`, () => {
    test.use(size);

    test('a reviewer moves a step, draws a zone and chooses another picture, and the author is told', async ({ page, browser, site, signIn, visit, db }) => {
      test.setTimeout(120_000);
      const title = `À retoucher (${device})`;
      const { id } = await send(browser, site.url, title);
      await signIn('administrateur');
      await page.goto(`${queue}/${id}`);
      await page.getByRole('button', { name: 'Modifier avant de publier' }).click();
      const builder = dialog(page).frameLocator('iframe');
      const toPart = (name: string) => builder.locator('body').evaluate((_, hash) => void (window.location.hash = hash), name);

      await toPart('plan');
      await builder.getByRole('button', { name: 'Monter : Que faites-vous ?' }).click();
      await builder.getByRole('link', { name: /Touchez l’icône/ }).click();
      const picture = builder.locator('.zone-editor__stage img');
      const before = await picture.getAttribute('src');
      await builder.getByRole('button', { name: 'Changer l’image' }).click();
      const others = `[data-image]:not(:has(img[src^="${before!.replace(/-full\.webp$/, '')}"]))`;
      await builder.locator(`dialog[open] ${others} button`).first().click();
      await expect(picture).not.toHaveAttribute('src', before!);
      const zones = builder.locator('.zone-editor__zone');
      const count = await zones.count();
      await builder.getByRole('button', { name: 'Ajouter une zone' }).click();
      await expect(zones).toHaveCount(count + 1);
      await photograph(page, `review-builder-${device}`);
      // Closed at once by the window's own button: nothing of it is lost.
      await dialog(page).getByRole('button', { name: 'Fermer' }).first().click();
      await page.getByRole('button', { name: 'Revoir vos modifications' }).click();
      await toPart('plan');
      await expect(builder.locator('nav ol > li bdi').first()).toHaveText('1. Que faites-vous ?');
      await builder.getByRole('button', { name: 'Garder ces modifications' }).click();
      await expect(dialog(page)).toHaveCount(0);

      await page.getByRole('button', { name: 'Approuver', exact: true }).click();
      await expect(dialog(page)).toContainText('Vos modifications seront publiées');
      await dialog(page).getByRole('button', { name: 'Approuver et publier' }).click();
      await expect(page).not.toHaveURL(new RegExp(id));
      const { rows } = await db.query<{ edited: { steps: { id: string; zones?: { fr: object[] } }[] } }>(
        'SELECT edited FROM contribution_submissions WHERE contribution_id = $1',
        [id],
      );
      expect(rows[0]!.edited.steps.map((step) => step.id)).toEqual(['choisir', 'lire', 'toucher']);
      expect(rows[0]!.edited.steps[2]!.zones!.fr).toHaveLength(count + 1);

      // The next contribution is on its way to this page, and would ask whoever is nobody now to log in.
      await page.goto('about:blank');
      await page.context().clearCookies();
      await signIn('contributeur');
      await visit(`/contributeur/mes-contributions/${id}`);
      await expect(page.getByText('Ce que la relecture a retouché avant de publier')).toBeVisible();
      await expect(page.locator('main')).toContainText(/Zones/);
      await expectNoBarrier(page);
      await photograph(page, `review-builder-told-${device}`);
    });
  });
}

test('nobody but a reviewer has the builder of somebody else’s exercise', async ({ page, browser, site, signIn, visit }) => {
  const { id } = await send(browser, site.url, 'Pas à lui');
  for (const who of ['formateur', 'contributeur'] as const) {
    await signIn(who);
    expect((await page.goto(`/apercu/contribution/${id}/modifier`))!.status()).toBe(404);
  }
  await signIn('administrateur');
  await visit(`/apercu/contribution/${id}/modifier`);
  await expect(page.locator('#field-steps')).toBeEnabled();
});

test.describe('in Arabic, in the dark', () => {
  test.use({ ...phone, language: 'ar', theme: 'dark' });

  test('the builder of a reviewer stands in no way', async ({ page, browser, site, signIn, visit }) => {
    const { id } = await send(browser, site.url, 'En arabe');
    await signIn('administrateur');
    await visit(`/apercu/contribution/${id}/modifier`);
    await expect(page.locator('#field-steps')).toBeEnabled();
    await photograph(page, 'review-builder-ar');
    await expectNoBarrier(page);
  });
});
