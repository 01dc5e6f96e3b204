import { desk, expect, photograph, test } from './support/test';

test.use({ ...desk, demo: 'administrator' });

test('an administrator gives the site another name and colour, and visitors see them at once', async ({
  page,
  browser,
  site,
  signIn,
}) => {
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(site.url);
  const accent = () => visitor.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
  const before = await accent();

  await signIn('administrateur');
  await page.goto('/admin/globals/settings');
  await page.getByLabel('Nom du site').fill('Le Fil d’Ariane');
  const colour = page.getByRole('textbox', { name: 'Couleur principale' });

  await colour.fill('#ffee88');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/#[0-9a-f]{6}/).first(), 'a colour that cannot be read is refused').toBeVisible();

  await colour.fill('#7a1f4d');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(async () => {
    await visitor.reload();
    expect(await accent()).not.toBe(before);
    await expect(visitor.getByRole('link', { name: 'Le Fil d’Ariane' }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await photograph(visitor, 'white-label');
});
