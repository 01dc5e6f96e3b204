import { linkIn } from '../tests/support/mails';
import { askForAge, bornAgo, signUpChild } from './support/families';
import { NEWCOMER_PASSWORD } from './support/people';
import { expect, expectNoBarrier, phone, photograph, test } from './support/test';

// A site that asks everybody for the age.
test.use({ ...phone });

test.beforeEach(({ site }) => askForAge(site.url, true));

test('somebody of fourteen signs up on a phone, and has it all once a parent has agreed', async ({ page, visit, browser, mailTo, db }) => {
  await visit('/inscription');
  await page.getByLabel('Votre nom').fill('Léa Martin');
  await page.getByLabel('Votre adresse e-mail').fill('lea@exemple.test');
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.getByLabel('J’accepte').check();
  const { day, month, year } = bornAgo(14);
  await page.getByLabel('Jour').fill('31');
  await page.getByLabel('Mois').fill('2');
  await page.getByLabel('Année').fill(year);
  await page.getByRole('button', { name: 'Créer mon compte' }).tap();
  await expect(page.locator('main [role="alert"]')).toContainText('Votre date de naissance');
  await expect(page.getByText('Cette date n’existe pas').last()).toBeVisible();
  // What was typed is there, but for the password.
  await expect(page.getByLabel('Jour')).toHaveValue('31');
  await expect(page.getByLabel('Votre nom')).toHaveValue('Léa Martin');

  const guardian = page.getByLabel('L’adresse e-mail d’un parent');
  await expect(guardian).toHaveCount(0);
  await page.getByLabel('Jour').fill(day);
  await page.getByLabel('Mois').fill(month);
  await expect(guardian).toBeVisible();
  await guardian.fill('lea@exemple.test');
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.getByRole('button', { name: 'Créer mon compte' }).tap();
  await expect(page.getByText('C’est votre propre adresse').last()).toBeVisible();
  await photograph(page, 'minors-sign-up');
  await guardian.fill('mere@exemple.test');
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.getByRole('button', { name: 'Créer mon compte' }).tap();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Léa');
  await expect(page.getByText('Nous attendons l’accord de votre parent')).toBeVisible();
  await page.locator('main a[href="/compte/profil"]').tap();
  await expect(page.getByText('mere@exemple.test')).toBeVisible();
  await expect(page.locator('[name="biography"]')).toHaveCount(0);
  await photograph(page, 'minors-profile');
  await page.getByText('Ce n’est pas la bonne adresse ?').tap();
  await page.getByLabel('L’adresse e-mail de votre parent').fill('pere@exemple.test');
  await page.getByRole('button', { name: 'Écrire à cette adresse' }).tap();
  await expect(page.getByText('pere@exemple.test')).toBeVisible();
  await visit('/messages');
  await expect(page.getByText('Vos messages attendent l’accord de votre parent')).toBeVisible();

  // On the child's own device nobody decides; on the father's he does.
  const link = linkIn(await mailTo('pere@exemple.test'));
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est à un parent de décider');
  const father = await browser.newPage({ ...phone, locale: 'fr-FR' });
  await father.goto(link);
  await expect(father.getByRole('heading', { level: 1 })).toHaveText('Votre accord pour Léa');
  await expect(father.locator('main')).not.toContainText('Martin');
  await expectNoBarrier(father);
  await photograph(father, 'minors-guardian');
  await father.getByRole('button', { name: 'Donner mon accord' }).tap();
  await expect(father.getByText('Cochez la case pour donner votre accord').last()).toBeVisible();
  await father.getByLabel('J’ai lu ce texte et je l’accepte.').check();
  await father.getByRole('button', { name: 'Donner mon accord' }).tap();
  await expect(father.getByText('Le compte de Léa est ouvert')).toBeVisible();
  await photograph(father, 'minors-agreed');

  await visit('/messages');
  await expect(page.getByText('Pas encore de conversation')).toBeVisible();
  await visit('/compte/profil');
  await expect(page.locator('[name="biography"]')).toBeVisible();
  await expect(page.getByText('les autres apprenants ne voient que votre prénom')).toBeVisible();

  // The father thinks again, and then wants it all gone.
  await father.getByText('Retirer mon accord').first().tap();
  await father.getByLabel('Oui, retirer mon accord').check();
  await father.getByRole('button', { name: 'Retirer mon accord' }).tap();
  await expect(father.getByText('Votre accord est retiré.')).toBeVisible();
  await father.getByText('Je ne suis pas d’accord').tap();
  await father.getByLabel('Oui, effacer le compte de Léa').check();
  await father.getByRole('button', { name: 'Refuser et effacer le compte' }).tap();
  await expect(father.getByRole('heading', { level: 1 })).toHaveText('Le compte est effacé');
  await visit('/espace');
  await expect(page).toHaveURL(/connexion/);
  expect((await db.query("SELECT FROM users WHERE email = 'lea@exemple.test'")).rowCount).toBe(0);
  await father.close();
});

test('without a script the parent’s address is asked for by the page that comes back', async ({ browser, site, db }) => {
  const context = await browser.newContext({ ...phone, locale: 'fr-FR', javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('/inscription');
  const fill = async () => {
    await page.locator('[name="name"]').fill('Tom');
    await page.locator('[name="email"]').fill('tom@exemple.test');
    await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
    await page.locator('[name="terms"]').check();
  };
  await fill();
  for (const [index, text] of Object.values(bornAgo(13)).entries()) await page.locator('[name="birthDate"]').nth(index).fill(text);
  await expect(page.locator('[name="guardian"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Créer mon compte' }).tap();
  await page.locator('[name="guardian"]').fill('tante@exemple.test');
  await expect(page.locator('[name="birthDate"]').nth(2)).toHaveValue(bornAgo(13).year);
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.getByRole('button', { name: 'Créer mon compte' }).tap();
  await expect(page).toHaveURL(/espace/);
  await expect.poll(async () => (await db.query("SELECT FROM guardians g JOIN users u ON u.id = g.person_id WHERE u.email = 'tom@exemple.test'")).rowCount).toBe(1);
  await context.close();
});

test('an administrator sees in the list of people who waits for a parent, and only those if need be', async ({ page, site, signIn }) => {
  const email = 'attend@exemple.test';
  await signUpChild(page, { email, guardian: 'tante@exemple.test', locale: 'fr' });
  await askForAge(site.url, true);
  await signIn('administrateur');
  await page.goto('/admin/collections/users?limit=100');
  await expect(page.getByRole('columnheader', { name: 'Accord parental' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: email });
  await expect(row).toContainText('En attente de t•••@exemple.test');
  await expect(page.locator('main, body').first()).not.toContainText('tante@exemple.test');
  await page.getByRole('link', { name: 'Voir ceux-là seulement' }).tap();
  await expect(row).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'formateur@demo.mentora.test' })).toHaveCount(0);
  await photograph(page, 'panel-guardians');
  await page.getByRole('link', { name: 'Voir tout le monde' }).tap();
  await expect(page.getByRole('row').filter({ hasText: 'formateur@demo.mentora.test' })).toBeVisible();
});
