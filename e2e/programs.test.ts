import { desk, expect, photograph, test } from './support/test';

test.use(desk);

test('an administrator makes a key, which is shown once and works until it is revoked', async ({ page, signIn, site }) => {
  await signIn('administrateur');
  await page.goto('/admin/keys');
  await page.getByLabel('Nom').fill('Tableau de bord');
  await page.getByRole('checkbox', { name: /people:read/ }).check();
  await page.getByRole('button', { name: 'Créer une clé' }).click();
  const shown = page.getByLabel('Votre nouvelle clé');
  await expect(shown).toHaveValue(/^mentora_[\w-]{43}$/);
  const key = await shown.inputValue();
  const entry = page.getByRole('listitem').filter({ hasText: 'Tableau de bord' });
  await expect(entry).toContainText('N’a jamais servi.');
  await photograph(page, 'panel-keys-made');

  const ask = async () => (await fetch(`${site.url}/api/users?limit=1`, { headers: { authorization: `Bearer ${key}` } })).status;
  expect(await ask()).toBe(200);
  await page.reload();
  await expect(entry).toContainText('Dernier usage le');
  await expect(page.getByText(key)).toHaveCount(0);
  await entry.getByRole('button', { name: 'Révoquer…' }).click();
  expect(await ask()).toBe(200);
  await entry.getByRole('button', { name: 'Oui, révoquer cette clé' }).click();
  await expect(entry).toHaveCount(0);
  expect(await ask()).toBe(401);
});

test('an administrator makes a webhook; an address of this machine is refused in words', async ({ page, signIn }) => {
  await signIn('administrateur');
  await page.goto('/admin/webhooks');
  const make = page.locator('form').filter({ hasText: 'Créer un webhook' });
  await make.getByLabel('Nom').fill('Notre site');
  await make.getByLabel('Adresse').fill('https://127.0.0.1/mentora');
  await make.getByRole('checkbox', { name: /exercise\.published/ }).check();
  await make.getByRole('button').click();
  await expect(page.getByText('Écrivez une adresse publique')).toBeVisible();
  await make.getByLabel('Adresse').fill('https://example.org/mentora');
  await make.getByRole('button').click();
  await expect(page.getByLabel('Le secret de signature')).toHaveValue(/^whsec_/);
  const entry = page.getByRole('listitem').filter({ hasText: 'Notre site' });
  await expect(entry).toContainText('Actif.');
  await entry.getByRole('button', { name: 'Mettre en pause' }).click();
  await expect(entry).toContainText('En pause.');
  await photograph(page, 'panel-webhooks-paused');
  await entry.getByRole('button', { name: 'Supprimer…' }).click();
  await entry.getByRole('button', { name: 'Oui, supprimer ce webhook' }).click();
  await expect(entry).toHaveCount(0);
});

test('help is at the end of each page, and its guides lead to one another', async ({ page, visit }) => {
  await visit('/exercices');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Aide' }).click();
  await page.getByRole('link', { name: /Ouvrir le guide.*Apprendre/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Apprendre' })).toBeVisible();
  await expect.poll(() => page.locator('main img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(390);
  // A plugin's chapter stands among the site's own.
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Choisir un exercice', 'Le faire', 'Signaler une erreur', 'Garder vos progrès']);
  await page.getByRole('link', { name: 'Administrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Administrer' })).toBeVisible();
  expect((await page.goto('/aide/personne'))?.status()).toBe(404);
});
