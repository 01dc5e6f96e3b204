import type { Page } from '@playwright/test';
import { localePath } from '../src/platform/i18n';
import { linkIn } from '../tests/support/mails';
import { photo } from './support/files';
import { pageOf } from './support/pageOf';
import { NEWCOMER_PASSWORD } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

// What is decided of the demo's people stays with them.
test.use({ ...phone });

/** The demo's first exercise, whose author is its trainer. */
async function someExercise(page: Page): Promise<{ id: string; slug: string; title: string }> {
  const answer = await page.request.get('/api/exercises?sort=createdAt&limit=1');
  return ((await answer.json()) as { docs: { id: string; slug: string; title: string }[] }).docs[0]!;
}

test('somebody reports an exercise, it is decided with a warning, contested, and taken back; each is told', async ({ page, visit, signIn, browser, site }) => {
  test.setTimeout(180_000);
  await signIn('apprenant');
  const exercise = await someExercise(page);
  await visit(`/exercices/${exercise.slug}`);
  await page.getByRole('link', { name: /^Signaler/ }).last().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signaler');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Envoyer le signalement' }).tap();
  await expect(page.locator('main [role="alert"]')).toContainText('Votre signalement n’est pas parti');
  await page.getByLabel('C’est trompeur, faux ou inadapté').check();
  await page.getByLabel('Racontez en quelques mots').fill('Cette étape dit le contraire de ce qui est vrai.');
  await page.getByLabel('Captures d’écran ou documents').setInputFiles({ name: 'capture.png', mimeType: 'image/png', buffer: await photo(60, 40, 'png') });
  await photograph(page, 'cases-report');
  await page.getByRole('button', { name: 'Envoyer le signalement' }).tap();
  await expect(page.getByText('Merci, c’est envoyé.')).toBeVisible();
  await page.getByRole('link', { name: 'Suivre mes signalements' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes signalements');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: exercise.title }).tap();
  await expect(page.locator('main blockquote')).toHaveText('Cette étape dit le contraire de ce qui est vrai.');
  await expectNoBarrier(page);
  const address = new URL(page.url()).pathname;

  const hers = await pageOf(browser, site.url, 'administrateur', desk);
  await hers.goto('/admin/moderation/cases');
  await hers.getByRole('link', { name: `Exercice – ${exercise.title}` }).click();
  await expectNoBarrier(hers);
  // What cannot be done yet says so by its own button.
  const mediate = hers.getByRole('button', { name: 'Ouvrir la médiation' });
  await expect(mediate).toHaveAttribute('aria-disabled', 'true');
  await expect(mediate).toHaveAccessibleDescription('Possible dès qu’une personne qui a signalé en demande une.');
  await hers.getByRole('button', { name: 'Ouvrir capture.png' }).click();
  await expect(hers.getByRole('img', { name: 'capture.png' })).toBeVisible();
  await hers.getByRole('button', { name: 'Prendre le dossier' }).click();
  await expect(hers.getByRole('status').getByText('En cours')).toBeVisible();
  await photograph(hers, 'cases-handled');
  // By keyboard alone: the measure, the words, the question and its answer.
  await hers.getByLabel('Mesure').focus();
  await hers.keyboard.press('ArrowDown');
  await hers.getByLabel('Mesure').selectOption('warn');
  await hers.getByLabel('Motif').selectOption('misleading');
  await hers.getByLabel('Ce que lira la personne concernée').fill('Cette étape est à corriger.');
  await hers.keyboard.press('Tab');
  await hers.keyboard.press('Enter');
  await hers.keyboard.press('Tab');
  await hers.keyboard.press('Enter');
  await expect(hers.getByRole('heading', { name: 'La décision' })).toBeVisible();

  const his = await pageOf(browser, site.url, 'formateur', phone);
  await expect(async () => {
    await his.goto('/notifications');
    await expect(his.getByText('Vous recevez un avertissement').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await his.goto(address);
  await expect(his.getByText('Cette étape est à corriger.')).toBeVisible();
  await expect(his.locator('main')).not.toContainText('Cette étape dit le contraire');
  await expectNoBarrier(his);
  await photograph(his, 'cases-decided');
  await his.getByLabel('Pourquoi contestez-vous').fill('Elle est juste : voyez la notice.');
  await his.getByRole('button', { name: 'Contester cette décision' }).tap();
  await expect(his.getByText('C’est envoyé.')).toBeVisible();

  await hers.reload();
  await hers.getByLabel('Votre réponse').fill('Vous avez raison.');
  await hers.getByRole('button', { name: 'Annuler la décision' }).click();
  await expect(hers.getByRole('status').getByText('Clos')).toBeVisible();
  await expectNoBarrier(hers);
  await his.reload();
  await expect(his.getByText('La décision est annulée.')).toBeVisible();
  await expect(async () => {
    await page.goto('/notifications');
    await expect(page.getByText('Votre signalement a été regardé').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  for (const language of ['en', 'ar'] as const) {
    for (const path of ['/signalements', address, `/signaler/exercise/${exercise.id}`]) {
      await page.goto(localePath(language, path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoBarrier(page);
    }
  }
  await hers.context().close();
  await his.context().close();
});

test('somebody who is suspended is told why and until when, and contests it without signing in', async ({ page, visit, register, browser, site, db, mailTo }) => {
  test.setTimeout(120_000);
  const email = 'suspendue@exemple.test';
  await register(email);
  const { rows } = await db.query<{ id: string }>('SELECT id FROM users WHERE email = $1', [email]);
  const hers = await pageOf(browser, site.url, 'administrateur', desk);
  const reported = await hers.request.post('/api/cases/reports', { headers: { origin: site.url }, data: { subject: 'person', id: rows[0]!.id, reason: 'hurtful', text: 'Insultes.' } });
  expect(reported.status()).toBe(201);
  await hers.goto('/admin/moderation/cases?subject=person');
  await hers.getByRole('link', { name: 'Personne – Nour' }).click();
  await hers.getByLabel('Mesure').selectOption('suspend');
  await hers.getByLabel('Nombre de jours').fill('3');
  await hers.getByLabel('Ce que lira la personne concernée').fill('Vous avez insulté plusieurs personnes.');
  await hers.getByRole('button', { name: 'Décider', exact: true }).click();
  await hers.getByRole('button', { name: 'Oui, décider' }).click();
  await expect(hers.getByRole('heading', { name: 'La décision' })).toBeVisible();

  // The log-in is over; signing in again leads to the page that says why.
  await visit('/connexion');
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.locator('[name="password"]').fill(NEWCOMER_PASSWORD);
  await page.locator('main form button[type="submit"]').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre compte est suspendu');
  await expect(page.getByText('Vous avez insulté plusieurs personnes.')).toBeVisible();
  await expectNoBarrier(page);
  await photograph(page, 'cases-suspended');
  // The link of the mail leads to the same.
  await expect.poll(async () => (await mailTo(email)).subject).toBe('Votre compte est suspendu');
  await page.goto(linkIn(await mailTo(email)));
  await page.getByLabel('Pourquoi contestez-vous').fill('Ce n’était pas moi.');
  await page.getByRole('button', { name: 'Contester cette décision' }).tap();
  await expect(page.getByText('C’est envoyé.')).toBeVisible();
  await hers.reload();
  await expect(hers.getByText('Ce n’était pas moi.')).toBeVisible();
  await hers.context().close();
});
