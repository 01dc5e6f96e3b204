import type { Page } from '@playwright/test';
import { pageOf } from './support/pageOf';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

// What two people do together stays with the demo's people.
test.use({ ...phone, serviceWorkers: 'allow' });

/** The button of a form; the verb that a form is folded away under may say the same. */
const button = (page: Page, verb: string) => page.locator('main form button[type="submit"]', { hasText: verb });

/** Opens an act that is folded away under its verb. */
const unfold = (page: Page, verb: string) => page.locator('main summary', { hasText: verb }).first().click();

test('a mentee finds a mentor, asks, is accepted, talks, pauses, goes on, ends and leaves a last word; the mentor beside', async ({ page, visit, signIn, browser, site }) => {
  test.setTimeout(240_000);
  await signIn('filleul');
  await visit('/parrains');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parrains et marraines');
  await photograph(page, 'parrainage-directory-phone');
  await page.getByLabel('Chercher un nom, un sujet, une compétence').fill('bibliothécaire');
  await page.getByRole('button', { name: 'Chercher' }).tap();
  await expect(page.locator('main article')).toHaveCount(1);
  await page.getByRole('link', { name: 'Monique Lefèvre' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monique Lefèvre');
  await expectNoBarrier(page);

  // Refused, the form keeps what was typed.
  await page.getByLabel('Vos objectifs').fill('Envoyer des photos à mes petits-enfants.');
  await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
  await expect(page.locator('main [role="alert"]')).toContainText('Votre message');
  await expect(page.getByLabel('Vos objectifs')).toHaveValue('Envoyer des photos à mes petits-enfants.');
  await page.getByLabel('Votre message').fill('Bonjour Monique, je débute et j’aimerais votre aide.');
  await page.getByLabel('Durée').selectOption('2');
  await photograph(page, 'parrainage-ask-phone');
  await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
  await expect(page.getByText('Votre demande est partie.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Monique Lefèvre a reçu votre demande' })).toBeVisible();
  const address = new URL(page.url()).pathname;

  // The mentor finds it first of all things, on a desk, and accepts.
  const hers = await pageOf(browser, site.url, 'parrain', desk);
  await hers.goto('/mentorships');
  await photograph(hers, 'parrainage-list-desk');
  await hers.getByRole('link', { name: 'Yanis Haddad' }).click();
  await expect(hers.getByRole('heading', { name: 'Yanis Haddad vous demande de l’aide' })).toBeVisible();
  await expect(hers.getByText('Bonjour Monique, je débute et j’aimerais votre aide.')).toBeVisible();
  await photograph(hers, 'parrainage-request-desk');
  await hers.getByRole('button', { name: 'Accepter' }).click();
  await expect(hers.getByText('C’est parti ! Dites bonjour.')).toBeVisible();
  await expect(hers.getByRole('progressbar')).toBeVisible();

  // They talk on the page itself.
  await page.reload();
  await hers.getByPlaceholder('Votre message').fill('Bonjour Yanis ! Voyez https://exemple.org/photos.');
  await hers.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(page.locator('[data-seq]', { hasText: 'Bonjour Yanis' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'C’est à vous d’écrire à Monique Lefèvre' })).toBeVisible();
  await expect(page.getByRole('link', { name: /exemple\.org\/photos/ }).last()).toBeVisible();
  await expectNoBarrier(page);
  await photograph(page, 'parrainage-relation-phone');
  await hers.reload();
  await photograph(hers, 'parrainage-relation-desk');

  // Whoever is none of the two finds nothing there.
  const stranger = await pageOf(browser, site.url, 'formateur', phone);
  expect((await stranger.goto(address))?.status()).toBe(404);

  // What is to be reached is written by either, and read by both.
  await unfold(hers, 'Écrire les objectifs');
  await hers.locator('main textarea[name="goals"]').fill('Envoyer trois photos par semaine.');
  await button(hers, 'Enregistrer les objectifs').click();
  await expect(hers.getByText('Les objectifs sont enregistrés.')).toBeVisible();
  await page.reload();
  await expect(page.locator('main blockquote', { hasText: 'Envoyer trois photos par semaine.' })).toBeVisible();

  // A pause with a day of return, and back before it.
  await unfold(page, 'Mettre en pause');
  await page.getByLabel('Pourquoi').first().fill('Je pars en voyage.');
  const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Reprendre le').fill(day);
  await button(page, 'Mettre en pause').tap();
  await expect(page.getByRole('heading', { name: /^En pause, reprise dans/ })).toBeVisible();
  await hers.reload();
  await expect(hers.getByText('Je pars en voyage.')).toBeVisible();
  await hers.getByRole('button', { name: 'Reprendre maintenant' }).click();
  await expect(hers.getByText('Le parrainage reprend.')).toBeVisible();
  await unfold(hers, 'Prolonger');
  await button(hers, 'Prolonger').click();
  await expect(hers.getByText('Le parrainage est prolongé.')).toBeVisible();

  // The end asks why, and the last words of both close the archive.
  await page.reload();
  await unfold(page, 'Terminer le parrainage');
  await button(page, 'Terminer le parrainage').tap();
  await expect(page.locator('main [role="alert"]')).toBeVisible();
  await page.getByLabel('Les objectifs sont atteints').check();
  await button(page, 'Terminer le parrainage').tap();
  await expect(page.getByText('Le parrainage est terminé.')).toBeVisible();
  await page.getByRole('radio', { name: /^5/ }).check();
  await page.getByLabel('Votre dernier mot (facultatif)').fill('Merci pour votre patience.');
  await page.getByRole('button', { name: 'Laisser ce dernier mot' }).tap();
  await expect(page.getByText(/^Vous lirez Monique Lefèvre/)).toBeVisible();
  await hers.reload();
  await expect(hers.getByText('Merci pour votre patience.')).toHaveCount(0);
  await hers.getByRole('radio', { name: /^4/ }).check();
  await hers.getByRole('button', { name: 'Laisser ce dernier mot' }).click();
  await expect(hers.getByText('Merci pour votre patience.')).toBeVisible();
  await expect(hers.getByText('L’archive est close', { exact: false }).first()).toBeVisible();
  await expect(hers.getByPlaceholder('Votre message')).toHaveCount(0);
  await expectNoBarrier(hers);
  await photograph(hers, 'parrainage-archive-desk');
});

test('somebody becomes a mentor: asks, is accepted in the panel, is in the directory, goes away and comes back', async ({ page, visit, register, db, browser, site }) => {
  test.setTimeout(240_000);
  const email = 'future-marraine@exemple.test';
  await register(email);
  await db.query('UPDATE users SET email_confirmed_at = now(), name = $2 WHERE email = $1', [email, 'Aline Petit']);
  await visit('/compte/parrainage');
  await unfold(page, 'Devenir parrain ou marraine');
  await page.getByLabel('Pourquoi voulez-vous aider ?').fill('On m’a aidée.');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).tap();
  await expect(page.locator('main [role="alert"]')).toContainText('Compétences');
  await expect(page.getByLabel('Pourquoi voulez-vous aider ?')).toHaveValue('On m’a aidée.');
  await page.getByLabel('Qu’est-ce qui montre ce que vous savez faire ?').fill('J’anime un atelier.');
  const mentor = page.locator('main form:has([name="capacity"])');
  await mentor.locator('select[name^="skill-"]').first().selectOption('4');
  // Hours by thumb: the phone's own clock, and as many stretches as one likes.
  await mentor.getByRole('button', { name: /^Ajouter des heures – Lundi/ }).tap();
  await mentor.locator('[name="day-1-from"]').fill('09:00');
  await mentor.locator('[name="day-1-to"]').fill('11:30');
  await mentor.getByLabel('Présentation').fill('Je prends mon temps.');
  await photograph(page, 'parrainage-profile-phone');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).tap();
  await expect(page.getByText('Votre demande est envoyée')).toBeVisible();
  await expectNoBarrier(page);

  const theirs = await pageOf(browser, site.url, 'administrateur', desk);
  await theirs.goto('/admin/mentors');
  const waiting = theirs.locator('li', { hasText: 'Aline Petit' });
  await expect(waiting).toContainText('J’anime un atelier.');
  await waiting.getByRole('button', { name: 'Accepter' }).click();
  await photograph(theirs, 'parrainage-panel-desk');
  await waiting.getByRole('button', { name: 'Accepter et prévenir' }).click();
  await expect(waiting.getByRole('status')).toHaveText('Aline Petit est dans l’annuaire.');

  await page.reload();
  await expect(page.getByText('Vous êtes parrain ou marraine')).toBeVisible();
  await page.getByRole('button', { name: 'M’absenter' }).tap();
  await expect(page.getByText(/^Votre absence est notée/)).toBeVisible();
  await visit('/parrains?q=Aline');
  await expect(page.locator('main article')).toContainText('Absence en ce moment');
  await visit('/compte/parrainage');
  await page.getByRole('button', { name: 'Revenir maintenant' }).tap();
  await expect(page.getByRole('button', { name: 'M’absenter' })).toBeVisible();

  // A request that she would rather have otherwise: the other agrees, and it begins.
  const his = await pageOf(browser, site.url, 'apprenant', phone);
  await his.goto('/parrains?q=Aline');
  await his.getByRole('link', { name: 'Aline Petit' }).tap();
  await his.getByLabel('Votre message').fill('Bonjour Aline, m’aideriez-vous ?');
  await his.getByLabel('Durée').selectOption('6');
  await his.getByRole('button', { name: 'Envoyer la demande' }).tap();
  await expect(his.getByText('Votre demande est partie.')).toBeVisible();

  await visit('/espace');
  await expect(page.getByText(/vous demande de l’aide et attend votre réponse/)).toBeVisible();
  await page.getByRole('link', { name: 'Répondre' }).tap();
  await unfold(page, 'Proposer autre chose');
  await page.getByLabel('Durée').selectOption('3');
  await page.getByRole('button', { name: 'Envoyer la proposition' }).tap();
  await expect(page.getByText('Votre proposition est partie.')).toBeVisible();
  await his.reload();
  await expect(his.getByRole('heading', { name: 'Aline Petit vous propose autre chose' })).toBeVisible();
  await his.getByRole('button', { name: 'Je suis d’accord' }).tap();
  await expect(his.getByText('C’est convenu : le parrainage commence.')).toBeVisible();
});

test.describe('in a train', () => {
  test.use({ allowedNoise: [/ERR_INTERNET_DISCONNECTED/] });

  test('a request that does not leave is kept as it was typed, and leaves once there is a connection', async ({ page, visit, register, context }) => {
    await register('en-train@exemple.test');
    await visit('/parrains?places=libres');
    await page.locator('main article a').first().tap();
    await page.getByRole('link', { name: 'Demander un parrainage' }).tap();
    await expect(page.getByRole('heading', { name: 'Demander un parrainage' })).toBeInViewport();
    await page.getByLabel('Votre message').fill('Bonjour, m’aideriez-vous ?');
    await page.getByLabel('Durée').selectOption('1');

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
    await expect(page.getByText('Rien n’est parti')).toBeVisible();
    await expect(page.getByLabel('Votre message')).toHaveValue('Bonjour, m’aideriez-vous ?');
    await expect(page.getByLabel('Durée')).toHaveValue('1');
    await photograph(page, 'parrainage-ask-unsent-phone');

    await context.setOffline(false);
    await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
    await expect(page.getByText('Votre demande est partie.')).toBeVisible();
  });
});

test('on a phone the tab of the account that is open is seen', async ({ page, visit, signIn }) => {
  await signIn('filleul');
  for (const address of ['/compte/parrainage', '/en/compte/donnees', '/ar/compte/donnees']) {
    await page.goto(address);
    await expect(page.locator('main nav a[aria-current="page"]')).toBeInViewport({ ratio: 1 });
  }
  await visit('/compte/profil');
  await expect(page.locator('main nav a[aria-current="page"]')).toBeInViewport({ ratio: 1 });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody searches, asks and takes the request back', async ({ page, visit, register }) => {
    await register('sans-script@exemple.test');
    await visit('/parrains');
    await page.locator('main summary').click();
    await page.getByLabel('Avec une place libre').check();
    await page.getByRole('button', { name: 'Afficher les résultats' }).click();
    await expect(page).toHaveURL(/places=libres/);
    await page.locator('main article a').first().click();
    await page.getByLabel('Votre message').fill('Bonjour, m’aideriez-vous ?');
    await page.getByLabel('Durée').selectOption('1');
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Votre demande est partie.' })).toBeVisible();
    await page.getByRole('button', { name: 'Retirer ma demande' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Votre demande est retirée.' })).toBeVisible();
  });

  test('a mentor fills in hours: an empty row stands below those that are filled in', async ({ page, visit, signIn }) => {
    await signIn('parrain');
    await visit('/compte/parrainage');
    await unfold(page, 'Modifier mon profil de parrain');
    const form = page.locator('main form:has([name="capacity"])');
    const rows = form.locator('[name="day-3-from"]');
    const before = await rows.count();
    await rows.last().fill('14:00');
    await form.locator('[name="day-3-to"]').last().fill('15:00');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    await expect(rows).toHaveCount(before + 1);
  });
});

for (const language of ['fr', 'en', 'ar'] as const) {
  test.describe(`on a desk in ${language}`, () => {
    test.use({ ...desk, hasTouch: false, isMobile: false, language });

    test('the entries of the top bar stand on one line', async ({ page, visit, signIn }) => {
      await signIn('contributeur');
      await visit('/mentorships');
      const links = page.locator('header nav').first().getByRole('link');
      const tops = await links.evaluateAll((all) => all.filter((link) => link.checkVisibility()).map((link) => Math.round(link.getBoundingClientRect().top)));
      expect(tops.length).toBeGreaterThanOrEqual(5);
      expect(new Set(tops).size).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await photograph(page, `parrainage-bar-${language}`);
    });
  });
}
