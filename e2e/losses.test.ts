import type { BrowserContext } from '@playwright/test';
import { NEWCOMER_PASSWORD } from './support/people';
import { doBothWays, exercise, exerciseAddress } from './support/player';
import { expect, phone, test } from './support/test';

test.use(phone);


const signsIn = async (context: BrowserContext, email: string) =>
  (await context.request.post('/api/users/login', { data: { email, password: NEWCOMER_PASSWORD } })).ok();

test('an account goes only when one says so twice, and then for ever', async ({ page, context, visit, register }) => {
  const email = 'qui-part@exemple.test';
  await register(email);
  await visit('/compte/donnees');
  const leave = page.getByRole('button', { name: 'Supprimer mon compte pour toujours' });
  const own = page.getByLabel('Votre mot de passe, pour vérifier que c’est bien vous');
  const sure = page.getByLabel('Oui, effacer mon compte et mes données');

  await own.fill(NEWCOMER_PASSWORD);
  await leave.tap();
  await expect(sure).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('main [role="alert"]')).toContainText('Oui, effacer mon compte et mes données : ');
  await sure.check();
  await own.fill('un autre mot de passe');
  await leave.tap();
  await expect(own).toHaveAttribute('aria-invalid', 'true');
  expect(await signsIn(context, email)).toBe(true);

  await own.fill(NEWCOMER_PASSWORD);
  await sure.check();
  await leave.tap();
  await expect(page).toHaveURL(/connexion\?fin=suppression/);
  await expect(page.getByText('Votre compte est supprimé.')).toBeVisible();
  expect(await signsIn(context, email)).toBe(false);
});

test('logging out everywhere asks first, and ends every device', async ({ page, context, browser, visit, site, register }) => {
  const email = 'partout@exemple.test';
  await register(email);
  const other = await browser.newContext({ baseURL: site.url });
  expect(await signsIn(other, email)).toBe(true);
  const isIn = async (device: BrowserContext) =>
    Boolean(((await (await device.request.get('/api/users/me')).json()) as { user: unknown }).user);

  await visit('/compte/securite');
  const sure = page.getByRole('button', { name: 'Oui, déconnecter tous mes appareils' });
  await expect(sure).toBeHidden();
  await page.getByText('Se déconnecter partout').tap();
  await expect(page.getByText('Tous vos appareils seront déconnectés, celui-ci compris.')).toBeVisible();
  expect([await isIn(context), await isIn(other)]).toEqual([true, true]);
  await sure.tap();
  await expect(page).toHaveURL(/connexion\?fin=deconnexion/);
  expect([await isIn(context), await isIn(other)]).toEqual([false, false]);
  await other.close();
});

test('beginning an exercise again loses nothing: the first result stays', async ({ page, visit }) => {
  await visit(`${exerciseAddress}/faire`);
  await doBothWays(page, 'fr', async () => {});
  await page.getByRole('button', { name: 'Recommencer cet exercice' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: exercise.steps[0]!.prompt.fr })).toBeVisible();
  await visit('/progression');
  const done = page.getByRole('region', { name: 'Ce que vous avez fait' }).getByRole('listitem');
  await expect(done.filter({ hasText: exercise.title.fr })).toContainText('0 %');
});
