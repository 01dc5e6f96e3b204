import type { Page } from '@playwright/test';
import { anotherAdministrator, contributorOf } from './support/contributions';
import { desk, expect, phone, photograph, test } from './support/test';

const queue = '/admin/moderation/contributions';
const titleOf = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title });
const entry = (page: Page, title: string) => page.locator('.review-queue > li').filter({ hasText: title });
const dialog = (page: Page) => page.getByRole('dialog');

test.describe('at a desk', () => {
  test.use(desk);

  test('an administrator goes through the queue with a pointer, and a second one sees the claim and is told of the decision', async ({
    page, browser, site, db, signIn,
  }) => {
    test.setTimeout(120_000);
    const contributor = await contributorOf(browser, site.url);
    const [first, second] = [await contributor.send('Repérer un message piégé'), await contributor.send('Effacer une photo')];
    const other = await (await anotherAdministrator(browser, site.url, db, 'Claire')).newPage();

    await signIn('administrateur');
    await page.goto(queue);
    await expect(page.locator('.nav').getByText(/En attente\s:\s\d/)).toBeAttached();
    await photograph(page, 'review-queue');
    await page.getByLabel('Type').selectOption('exercise');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await expect(page).toHaveURL(/type=exercise/);
    await entry(page, first.title).getByRole('link').click();
    await expect(titleOf(page, first.title)).toBeVisible();
    await expect(page.getByText(/elle vous est réservée jusqu’à/)).toBeVisible();

    // As a learner sees it: the player itself, in which nothing is recorded.
    const player = page.frameLocator('iframe');
    await expect(player.getByRole('heading', { name: 'Lisez avant de répondre' })).toBeVisible();
    await photograph(page, 'review-item');

    await other.goto(queue);
    await expect(entry(other, first.title)).toContainText(/Relue par .+ jusqu’à/);
    await other.goto(`${queue}/${first.id}`);
    await expect(other.getByText(/Relue par .+ jusqu’à/)).toBeVisible();
    // What the second one writes meanwhile is not lost.
    await other.getByRole('button', { name: 'Refuser' }).click();
    await dialog(other).getByLabel('Pourquoi la refusez-vous ?').fill('Déjà publié ailleurs.');

    await page.getByRole('button', { name: /Ajouter une remarque : Étape 1/ }).click();
    await page.getByLabel(/Remarque – Étape 1/).fill('Dites de quel message il s’agit.');
    await page.getByRole('button', { name: 'Demander des retouches (1 remarque)' }).click();
    await dialog(page).getByLabel('En quelques mots (facultatif)').fill('Presque prêt.');
    await photograph(page, 'review-changes');
    await dialog(page).getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(titleOf(page, second.title)).toBeVisible();

    // It says so before anything is sent, and after.
    await expect(dialog(other).getByRole('alert')).toContainText('Retouches demandées par');
    await dialog(other).getByRole('button', { name: 'Refuser la contribution' }).click();
    await expect(dialog(other).getByRole('alert')).toContainText('Retouches demandées par');
    await expect(dialog(other).getByLabel('Pourquoi la refusez-vous ?')).toHaveValue('Déjà publié ailleurs.');
    await photograph(other, 'review-second');
    await dialog(other).getByRole('button', { name: 'Fermer' }).click();
    await expect(other.getByText(/Retouches demandées par/).first()).toBeVisible();
    await expect(other.getByRole('region', { name: 'Ce que vous aviez écrit' })).toContainText('Déjà publié ailleurs.');

    // Sent again: what has changed stands out, without colour too.
    await contributor.sendAgain(first, (content) => Object.assign(content.steps[0]!, { prompt: { fr: 'Lisez ce SMS avant de répondre' } }));
    await page.goto(`${queue}/${first.id}`);
    await expect(page.locator('ins').first()).toContainText('ce SMS');
    await expect(page.getByRole('heading', { name: /Envoi 1 : retouches demandées/ })).toBeVisible();
    await photograph(page, 'review-changed');

    // Edited, and published.
    await page.getByRole('button', { name: 'Modifier avant de publier' }).click();
    const builder = dialog(page).frameLocator('iframe');
    await builder.getByLabel('Titre', { exact: true }).fill('Repérer un SMS piégé');
    await photograph(page, 'review-edit');
    await builder.getByRole('button', { name: 'Garder ces modifications' }).click();
    await page.getByRole('button', { name: 'Approuver', exact: true }).click();
    await expect(dialog(page)).toContainText('Vos modifications seront publiées');
    await photograph(page, 'review-approve');
    await dialog(page).getByRole('button', { name: 'Approuver et publier' }).click();
    // The next one that waits is opened.
    await expect(page).not.toHaveURL(new RegExp(first.id));
    const { rows } = await db.query(`SELECT l.title FROM exercises_locales l JOIN contributions c ON c.made_id = l._parent_id WHERE c.id = $1 AND _locale = 'fr'`, [first.id]);
    expect(rows).toEqual([{ title: 'Repérer un SMS piégé' }]);
  });

  test('who comes second with an approval reads who has decided, in the window, beside what was chosen', async ({ page, browser, site, db, signIn }) => {
    const sent = await (await contributorOf(browser, site.url)).send('Deux à la fois');
    const other = await anotherAdministrator(browser, site.url, db, 'Lise');
    await signIn('administrateur');
    await page.goto(`${queue}/${sent.id}`);
    await page.getByRole('button', { name: 'Approuver', exact: true }).click();
    await dialog(page).getByLabel('À une date').check();
    await dialog(page).getByLabel('Date et heure de publication').fill('2099-12-01T09:30');
    const rejected = await other.request.post(`/api/contributions/${sent.id}/reject`, { data: { reason: 'Il y en a déjà un.' } });
    expect(rejected.ok(), await rejected.text()).toBe(true);
    await dialog(page).getByRole('button', { name: 'Approuver pour cette date' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('Refusée par Lise');
    await expect(dialog(page).getByLabel('Date et heure de publication')).toHaveValue('2099-12-01T09:30');
    await expect(dialog(page)).toBeVisible();
    await other.close();
  });

  test('by keyboard alone: through the queue, a decision each, and back', async ({ page, browser, site, signIn }) => {
    test.setTimeout(120_000);
    const contributor = await contributorOf(browser, site.url);
    const sent = [await contributor.send('Clavier un'), await contributor.send('Clavier deux')];
    await signIn('administrateur');
    await page.goto(queue);
    await expect(entry(page, sent[0]!.title)).toBeVisible();
    const press = (key: string) => page.keyboard.press(key);
    await expect(async () => {
      await press('?');
      await expect(dialog(page)).toContainText('Contribution suivante', { timeout: 1_000 });
    }).toPass();
    await photograph(page, 'review-keys');
    await press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    const links = await page.locator('.review-queue a').allInnerTexts();
    for (let at = 0; at <= links.indexOf(sent[0]!.title); at += 1) await press('j');
    await expect(page.getByRole('link', { name: sent[0]!.title })).toBeFocused();
    await press('Enter');
    await expect(titleOf(page, sent[0]!.title)).toBeVisible();
    await expect(page.getByText(/elle vous est réservée/)).toBeVisible();

    await press('r');
    await expect(dialog(page)).toBeVisible();
    for (let presses = 0; presses < 5 && !(await dialog(page).getByRole('textbox').evaluate((field) => field === document.activeElement)); presses += 1) await press('Tab');
    // In a field letters are letters.
    await page.keyboard.type('Trop court : ajoutez un exemple.');
    await press('Tab');
    await press('Enter');
    await expect(titleOf(page, sent[0]!.title)).toHaveCount(0);

    await page.goto(`${queue}/${sent[1]!.id}`);
    await expect(page.getByText(/elle vous est réservée/)).toBeVisible();
    // A key is heard once the page's script is there.
    await expect(async () => {
      await press('Escape');
      await expect(page).toHaveURL(new RegExp(`${queue}$`), { timeout: 1_000 });
    }).toPass();

    // Turned off, a letter does nothing.
    await page.getByRole('button', { name: 'Raccourcis clavier' }).focus();
    await press('Enter');
    await dialog(page).getByRole('checkbox').focus();
    await press('Space');
    await press('Escape');
    await press('?');
    await expect(dialog(page)).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('an administrator decides with a ready-made reason, and edits the reasons in the same place', async ({ page, browser, site, signIn }) => {
    const contributor = await contributorOf(browser, site.url);
    const sent = await contributor.send('Avec le pouce');
    await signIn('administrateur');
    await page.goto(`${queue}/${sent.id}`);
    await expect(page.getByText(/elle vous est réservée/)).toBeVisible();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond, 'wider than the screen').toBeLessThanOrEqual(0);
    await photograph(page, 'review-phone');
    await page.getByRole('button', { name: 'Refuser' }).tap();
    await dialog(page).getByRole('button', { name: 'Modifier ces motifs' }).tap();
    await dialog(page).getByRole('button', { name: 'Ajouter un motif' }).tap();
    await dialog(page).getByLabel('français').fill('Le son manque.');
    await dialog(page).getByRole('button', { name: 'Enregistrer le motif' }).tap();
    await expect(dialog(page).getByText('Le son manque.')).toBeVisible();
    await photograph(page, 'review-phone-reasons');
    await dialog(page).getByRole('button', { name: 'Terminer' }).tap();
    await dialog(page).getByRole('button', { name: 'Le son manque.' }).tap();
    await expect(dialog(page).getByLabel('Pourquoi la refusez-vous ?')).toHaveValue('Le son manque.');
    await dialog(page).getByRole('button', { name: 'Refuser la contribution' }).tap();
    await expect(titleOf(page, sent.title)).toHaveCount(0);
  });
});
