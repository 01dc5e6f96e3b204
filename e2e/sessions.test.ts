import type { Page } from '@playwright/test';
import { saying } from '../src/platform/model/modelForTest';
import { meeting, moveTo, sessionOf, slotsOfTomorrow } from './support/meetings';
import { pageOf } from './support/pageOf';
import { demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

// What two people plan stays in their calendars.
test.use({ ...phone, withModel: true });

const button = (page: Page, verb: string) => page.locator('main form button[type="submit"]', { hasText: verb });
const unfold = (page: Page, verb: string) => page.locator('main summary', { hasText: verb }).first().click();
const held = (page: Page) => page.getByText('Cette heure est gardée pour vous encore');

test('two people plan, move, meet, write and rate, each in a browser of their own', async ({ page, signIn, browser, site, db, model }) => {
  test.setTimeout(240_000);
  // Nine to six in Paris, six to noon in Montréal: noon to six in Paris is common.
  const id = await meeting(db, { mentor: 'parrain', mentee: 'filleul', zones: ['Europe/Paris', 'America/Montreal'], hours: [[540, 1080], [360, 720]] });
  await signIn('filleul');
  const hers = await pageOf(browser, site.url, 'parrain', desk);

  // The mentee plans, on a phone: by a slot that is kept meanwhile.
  await page.goto(`/mentorships/${id}`);
  await expect(page.getByText('Aucune séance n’est prévue.')).toBeVisible();
  await page.getByRole('link', { name: 'Planifier une séance' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planifier une séance avec Monique Lefèvre');
  const slots = await slotsOfTomorrow(page);
  await expect(slots.first()).toContainText('là-bas');
  await expectNoBarrier(page);
  await photograph(page, 'sessions-plan-phone');
  await hers.goto(`/mentorships/${id}/seances/nouvelle`);
  await photograph(hers, 'sessions-plan-desk');

  const first = (await slots.nth(1).locator('input').getAttribute('value'))!;
  await slots.nth(1).tap();
  await expect(held(page)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^[45]:\d\d$/);

  // Who comes later for the same hour is told so at once, and loses nothing of what was typed.
  await hers.getByLabel('Ordre du jour').fill('Ce que j’ai préparé.');
  // The day may have another name there, where it is past midnight.
  const taken = hers.locator(`label:has([value="${first}"])`);
  await taken.evaluate((label) => (label.closest('details')!.open = true));
  await taken.click();
  await expect(hers.getByText('Cette heure vient d’être prise')).toBeVisible();
  await expect(hers.getByLabel('Ordre du jour')).toHaveValue('Ce que j’ai préparé.');
  await expect(hers.locator(`[value="${first}"]`)).toHaveCount(0);
  // Whoever leaves lets go of the hour.
  await hers.goto('/mentorships');

  await page.getByLabel('Répétition').selectOption({ label: 'Chaque semaine' });
  await page.getByLabel('Nombre de séances').fill('20');
  await expect(page.getByText('20 séances')).toBeVisible();
  // Montréal changes its clocks three weeks before Paris: the hour moves for one of the two.
  await expect(page.getByText(/les horloges changent/).first()).toBeVisible();
  await photograph(page, 'sessions-series-phone');
  await page.getByLabel('Nombre de séances').fill('3');
  await expect(page.getByText('3 séances')).toBeVisible();
  await page.getByLabel('Ordre du jour').fill('Regarder **les photos**.');
  await page.getByLabel('Liens à regarder avant').fill('Le guide https://exemple.org/guide');
  await page.getByRole('button', { name: 'Planifier la séance' }).tap();
  await expect(page.getByText('La séance est prévue.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rejoindre la séance' })).toHaveAttribute('href', /^https:\/\/meet\.jit\.si\/mentora-/);
  await expect(page.locator('main strong', { hasText: 'les photos' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Le guide' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Google Agenda' })).toHaveAttribute('href', /calendar\.google\.com/);
  await expectNoBarrier(page);
  await photograph(page, 'sessions-planned-phone');
  const session = sessionOf(page.url());
  const address = new URL(page.url()).pathname;

  // Somebody else finds nothing there.
  const stranger = await pageOf(browser, site.url, 'apprenant', phone);
  for (const path of [address, `/mentorships/${id}/seances`, `/mentorships/${id}/seances/nouvelle`]) expect((await stranger.goto(path))?.status()).toBe(404);

  // An hour outside of her hours is asked for, and agreed to.
  await page.goto(`/mentorships/${id}/seances/nouvelle`);
  await page.getByLabel('Une autre heure').check();
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Jour', { exact: true }).fill(day);
  await page.getByLabel('Heure', { exact: true }).fill('15:00');
  await expect(held(page)).toBeVisible();
  await page.getByRole('button', { name: 'Planifier la séance' }).tap();
  await expect(page.getByRole('heading', { name: 'Monique Lefèvre doit dire si cette heure lui va' })).toBeVisible();
  const asked = new URL(page.url()).pathname;
  await hers.goto(asked);
  await expect(hers.getByRole('heading', { name: 'Yanis Haddad vous propose cette heure' })).toBeVisible();
  await hers.getByRole('button', { name: 'Cette heure me va' }).click();
  await expect(hers.getByText('C’est convenu.')).toBeVisible();
  await unfold(hers, 'Annuler la séance');
  await button(hers, 'Annuler la séance').click();
  await expect(hers.getByText('La séance est annulée.')).toBeVisible();

  // She asks for another hour, for all that follow; he agrees.
  await hers.goto(address);
  await unfold(hers, 'Demander une autre heure');
  await hers.getByLabel('Heures communes').selectOption({ index: 3 });
  await hers.getByLabel('Celle-ci et les suivantes').first().check();
  await button(hers, 'Demander cette heure').click();
  await expect(hers.locator('main [role="alert"]')).toContainText('Pourquoi');
  await hers.getByLabel('Pourquoi').fill('J’ai un rendez-vous ce jour-là.');
  await button(hers, 'Demander cette heure').click();
  await expect(hers.getByRole('heading', { name: 'Vous avez demandé une autre heure' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('J’ai un rendez-vous ce jour-là.')).toBeVisible();
  await photograph(page, 'sessions-move-phone');
  await page.getByRole('button', { name: 'D’accord pour cette heure' }).tap();
  await expect(page.getByText('La séance est déplacée.')).toBeVisible();

  // Something to prepare, ticked by the other.
  await unfold(page, 'Écrire ce qu’il faut préparer');
  await page.locator('main textarea[name="checklist"]').fill('Charger le téléphone\nChoisir trois photos');
  await page.locator('main form:has([name="checklist"]) button[type="submit"]').tap();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await hers.goto(address);
  await hers.getByLabel('Choisir trois photos').check();
  await hers.getByRole('button', { name: 'Enregistrer ce qui est fait' }).click();
  await expect(hers.getByText('C’est enregistré.')).toBeVisible();
  await expect(hers.getByLabel('Choisir trois photos')).toBeChecked();
  await photograph(hers, 'sessions-planned-desk');

  // They meet: the timer runs, the notes are saved as they are typed and read by the other.
  await moveTo(db, session, 4);
  await page.goto(address);
  await page.getByRole('button', { name: 'Commencer la séance' }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
  await hers.goto(address);
  await hers.getByRole('button', { name: 'J’y suis' }).click();
  await hers.getByLabel('Notes communes').fill('## Les photos\nDécision : une par jour\nFaut-il les trier ?');
  await hers.getByLabel('Vos notes').fill('Il progresse vite.');
  await expect(hers.getByText('Tout est enregistré.')).toBeVisible();
  await expect(page.getByLabel('Notes communes')).toHaveValue(/une par jour/, { timeout: 20_000 });
  await page.getByLabel('Notes communes').fill(`${await page.getByLabel('Notes communes').inputValue()}\nMerci !`);
  await expect(hers.getByLabel('Notes communes')).toHaveValue(/Merci !/, { timeout: 20_000 });
  await expectNoBarrier(hers);
  await photograph(hers, 'sessions-running-desk');
  await photograph(page, 'sessions-running-phone');
  await hers.getByRole('button', { name: 'Terminer la séance' }).click();
  await expect(hers.getByText('La séance est terminée.')).toBeVisible();

  // Afterwards: a summary that is drafted and edited, something to do, what each thinks of it.
  const draft = hers.locator('main textarea[name="summary"]');
  await expect(draft).toHaveValue(/## Décisions\n- une par jour/);
  await draft.fill(`${await draft.inputValue()}\n\nÀ bientôt !`);
  // A model drafts when it is asked to, below what was typed, from what both have written alone.
  expect(model!.asked).toEqual([]);
  model!.answer = saying('## En bref\nOn trie les photos.');
  await hers.getByRole('button', { name: 'Rédiger par le modèle' }).click();
  await expect(hers.getByText(/^Un modèle a rédigé ce brouillon/)).toBeVisible();
  await expect(draft).toHaveValue(/À bientôt !\s+## En bref\s+On trie les photos\.$/);
  expect(JSON.stringify(model!.asked)).toContain('une par jour');
  expect(JSON.stringify(model!.asked)).not.toContain('Il progresse vite.');
  await expectNoBarrier(hers);
  await photograph(hers, 'sessions-model-desk');
  await hers.getByRole('button', { name: 'Partager le résumé' }).click();
  await expect(hers.getByText('Le résumé est partagé.')).toBeVisible();
  await unfold(hers, 'Ajouter quelque chose à faire');
  await hers.getByLabel('Quoi').fill('Envoyer une photo');
  await hers.getByLabel('Yanis Haddad', { exact: true }).check();
  await button(hers, 'Ajouter').click();
  await expect(hers.getByText('C’est noté.')).toBeVisible();
  await hers.getByRole('button', { name: 'Demander son avis à Yanis Haddad' }).click();
  await expect(hers.getByText('Vous avez demandé son avis à Yanis Haddad.')).toBeVisible();
  await photograph(hers, 'sessions-completed-desk');

  await page.goto(address);
  await expect(page.getByText('À bientôt !', { exact: true })).toBeVisible();
  await expect(page.getByText('Il progresse vite.')).toHaveCount(0);
  await page.getByRole('button', { name: 'C’est fait' }).tap();
  await expect(page.getByText('C’est noté.')).toBeVisible();
  await expect(page.getByText('Monique Lefèvre aimerait votre avis.')).toBeVisible();
  await page.getByRole('radio', { name: /^5/ }).check();
  await page.getByRole('button', { name: 'Donner mon avis' }).tap();
  await expect(page.getByText('Merci, votre avis est gardé.')).toBeVisible();
  await expectNoBarrier(page);
  await photograph(page, 'sessions-completed-phone');
  await hers.reload();
  await expect(hers.getByText('5 sur 5')).toBeVisible();

  // The next one begins with what is known; the rest of the series is called off at once.
  await page.getByRole('link', { name: 'Planifier la suivante' }).tap();
  await expect(page.getByLabel('Une autre heure')).toBeChecked();
  await expect(page.getByLabel('Jour', { exact: true })).not.toHaveValue('');
  await hers.goto(`/mentorships/${id}/seances`);
  await photograph(hers, 'sessions-list-desk');
  await hers.getByRole('heading', { name: 'À venir' }).locator('xpath=..').getByRole('link').first().click();
  await expect(hers).toHaveURL(/seances\/[0-9a-f-]{36}/);
  await expect(hers.getByRole('heading', { name: 'À venir' })).toHaveCount(0);
  await unfold(hers, 'Annuler la séance');
  await hers.locator('main form:has(button:has-text("Annuler la séance"))').getByLabel('Celle-ci et les suivantes').check();
  await button(hers, 'Annuler la séance').click();
  await expect(hers.getByText('La séance est annulée.')).toBeVisible();
  await hers.goto(`/mentorships/${id}/seances`);
  await expect(hers.getByRole('heading', { name: 'À venir' })).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a session is planned by a day and an hour, with its dates shown before', async ({ page, signIn, db }) => {
    const id = await meeting(db, { mentor: 'parrain', mentee: 'formateur' });
    await signIn('formateur');
    await page.goto(`/mentorships/${id}/seances/nouvelle`);
    await page.getByLabel('Une autre heure').check();
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Jour', { exact: true }).fill(day);
    await page.getByLabel('Heure', { exact: true }).fill('07:00');
    await page.getByLabel('Répétition').selectOption({ label: 'Toutes les deux semaines' });
    await page.getByLabel('Ordre du jour').fill('Sans script.');
    await page.getByRole('button', { name: 'Voir les dates' }).click();
    await expect(page.getByText('4 séances')).toBeVisible();
    await expect(page.getByLabel('Ordre du jour')).toHaveValue('Sans script.');
    await page.getByRole('button', { name: 'Planifier la séance' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'La séance est prévue.' })).toBeVisible();
    await expect(page.getByText('séance 1 d’une série')).toBeVisible();
  });
});

test.describe('by keyboard, on a desk', () => {
  test.use({ ...desk, hasTouch: false, isMobile: false, serviceWorkers: 'allow' });

  test('a slot is chosen by the arrows, and let go of by leaving', async ({ page, signIn, db }) => {
    const id = await meeting(db, { mentor: 'parrain', mentee: 'contributeur' });
    await signIn('contributeur');
    await page.goto(`/mentorships/${id}/seances/nouvelle`);
    // What is sent as one leaves must get past what keeps pages for offline.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await (await slotsOfTomorrow(page)).first().locator('input').focus();
    for (const press of ['first', 'second']) {
      const answered = page.waitForResponse(/\/hold$/);
      await page.keyboard.press('ArrowDown');
      expect((await answered).ok(), press).toBe(true);
    }
    await expect(held(page)).toBeVisible();
    const holds = async () => (await db.query(`SELECT 1 FROM session_times t JOIN users u ON u.id = t.held_by_id WHERE u.email = $1`, [demoAddress('contributeur')])).rowCount;
    expect(await holds()).toBe(2);
    await page.goto('/mentorships');
    await expect.poll(holds).toBe(0);
  });
});
