import { locales } from '../src/platform/i18n';
import { createFirstAdminCode } from '../src/platform/runtime/firstAdminCode';
import { lookAt } from './support/look';
import { NEWCOMER_PASSWORD } from './support/people';
import { expect, phone, test } from './support/test';

// A site on its first day: nothing in the catalogue, and nobody who runs it.
test.use({ ...phone });

test.beforeEach(async ({ db }) => {
  await db.query("UPDATE exercises SET _status = 'draft'");
  await db.query("DELETE FROM users_roles WHERE value = 'administrateur'");
});

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the pages of a site with nothing in it say so, without a barrier', async ({ page, visit }) => {
      test.setTimeout(180_000);
      for (const address of ['/', '/exercices', '/exercices?q=photo', '/connexion', '/inscription', '/premier-administrateur']) {
        await visit(address);
        await lookAt(page, `beginning-${language}${address.replaceAll(/[/?=]/g, '-')}`, language);
      }
      await expect(page.locator('main [name="code"]')).toBeVisible();
      await page.locator('main form button[type="submit"]').last().tap();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await lookAt(page, `beginning-${language}-premier-administrateur-refused`, language);
    });
  });
}

test('whoever has the code of the console becomes the first administrator, and nobody after', async ({ page, visit, db }) => {
  await visit('/inscription');
  await expect(page.locator('main form [name="email"]')).toHaveCount(0);
  const code = await createFirstAdminCode((sql, values) => db.query(sql, values));
  await visit('/connexion');
  await page.getByRole('link', { name: 'Créer le premier compte' }).tap();
  await page.locator('[name="code"]').fill(code);
  await page.locator('[name="name"]').fill('Ada');
  await page.locator('[name="email"]').fill('ada@exemple.test');
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.locator('main form button[type="submit"]').last().tap();
  // The first page of the panel on this site: it has the time of a navigation, for two slow cores took more than ten seconds.
  await expect(page).toHaveURL(/\/admin$/, { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada');
  await visit('/premier-administrateur');
  await expect(page.locator('[name="code"]')).toHaveCount(0);
});
