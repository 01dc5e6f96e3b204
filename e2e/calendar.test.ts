import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
import { DEMO_PASSWORD, demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

/** One of the demo's people who leads somebody, with sessions behind and before them. */
const mentor = 'apprenant-4@demo.mentora.test';

/** Signs somebody in who has no password of his own: the one of the demo's accounts is given. */
async function signInAs(page: Page, db: Pool, email: string): Promise<void> {
  await db.query(
    `INSERT INTO credentials (id, user_id, hash) SELECT uuidv7(), u.id, c.hash FROM users u, credentials c JOIN users o ON o.id = c.user_id
     WHERE u.email = $1 AND o.email = $2 ON CONFLICT (user_id) DO NOTHING`,
    [email, demoAddress('parrain')],
  );
  const answer = await page.context().request.post('/api/users/login', { data: { email, password: DEMO_PASSWORD } });
  expect(answer.ok(), `${email} signs in`).toBe(true);
}

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the calendar on a phone', () => {
  test.use(phone);

  test('is a list at first, a month and a week by links whose addresses last', async ({ page, visit, db }) => {
    await signInAs(page, db, mentor);
    await visit('/calendrier');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon calendrier');
    await expect(page.locator('#calendar-list')).toBeVisible();
    await expect(page.locator('#calendar-month')).toBeHidden();
    const session = page.locator('#calendar-list article a').first();
    await expect(session).toHaveAttribute('href', /^\/mentorships\/[\w-]+\/seances\/[\w-]+$/);
    await photograph(page, 'calendar-list-phone');

    await page.locator('#calendar-list').getByRole('link', { name: 'Mois', exact: true }).tap();
    await expect(page).toHaveURL(/vue=mois&jour=\d{4}-\d\d-\d\d/);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveCount(7);
    await expect(page.locator('[aria-current="date"]')).toHaveCount(1);
    expect(await wider(page)).toBe(0);
    await photograph(page, 'calendar-month-phone');
    const shown = (await page.getByRole('heading', { level: 2 }).first().textContent())!;
    await page.getByRole('link', { name: 'Mois suivant' }).tap();
    await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(shown);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(shown);

    await page.getByRole('link', { name: 'Semaine', exact: true }).tap();
    await expect(page).toHaveURL(/vue=semaine/);
    await expect(page.getByRole('columnheader')).toHaveCount(8);
    expect(await wider(page)).toBe(0);
    await photograph(page, 'calendar-week-phone');
  });

  test('is found from one’s own space', async ({ page, visit, db }) => {
    await signInAs(page, db, mentor);
    await visit('/espace');
    await page.getByRole('link', { name: 'Ouvrir le calendrier' }).tap();
    await expect(page).toHaveURL('/calendrier');
  });

  test('what does not fit into the bar is behind its last button', async ({ page, visit, signIn }) => {
    await signIn('formateur');
    await visit('/conditions');
    const bar = page.getByRole('navigation', { name: 'Navigation rapide' });
    await expect(bar.getByRole('link', { name: 'Parrainage' })).toBeHidden();
    await bar.getByText('Plus', { exact: true }).tap();
    for (const name of ['Parrainage', 'Calendrier', 'Atelier']) await expect(bar.getByRole('link', { name })).toBeVisible();
    await photograph(page, 'bar-more-phone');
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await expect(bar.getByRole('link', { name: 'Parrainage' })).toBeHidden();
    await bar.getByText('Plus', { exact: true }).tap();
    await bar.getByRole('link', { name: 'Parrainage' }).tap();
    await expect(page).toHaveURL('/mentorships');
  });
});

test.describe('the calendar on a desk', () => {
  test.use(desk);

  test('arrow keys lead from day to day, Page Down to the next month', async ({ page, visit, db }) => {
    await signInAs(page, db, mentor);
    await visit('/calendrier?vue=mois&jour=2026-03-15');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
    await page.locator('[data-day="2026-03-15"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('2026-03-16');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2026-03-23');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('2026-03-15');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/jour=2026-04-01/);
    await visit('/ar/calendrier?vue=mois&jour=2026-03-15');
    await page.locator('[data-day="2026-03-15"]').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('2026-03-16');
  });

  test('a private address is made, copied, changed and closed', async ({ page, visit, context, db }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await signInAs(page, db, mentor);
    await visit('/calendrier');
    await page.getByRole('button', { name: 'Créer l’adresse privée' }).click();
    await expect(page.getByText('Votre adresse privée est créée.')).toBeVisible();
    const field = page.getByLabel('Votre adresse privée');
    const first = await field.inputValue();
    const statusOf = async (address: string) => (await page.request.get(new URL(address).pathname)).status();
    expect(await statusOf(first)).toBe(200);
    await page.getByRole('button', { name: 'Copier l’adresse' }).click();
    await expect(page.getByText('L’adresse est copiée.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
    await expect(page.getByRole('link', { name: 'Ajouter au calendrier Apple' })).toHaveAttribute('href', /^webcal:/);
    await photograph(page, 'calendar-feed-desk');

    await page.locator('summary', { hasText: 'Changer d’adresse' }).click();
    await page.getByRole('button', { name: 'Créer une nouvelle adresse' }).click();
    await expect(page.getByText('Votre adresse a changé')).toBeVisible();
    const second = await field.inputValue();
    expect(second).not.toBe(first);
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);

    await page.locator('summary', { hasText: 'Fermer l’adresse' }).click();
    await page.getByRole('button', { name: 'Fermer l’adresse privée' }).click();
    await expect(page.getByText('Votre adresse privée est fermée.')).toBeVisible();
    expect(await statusOf(second)).toBe(404);
    await expect(page.getByRole('button', { name: 'Créer l’adresse privée' })).toBeVisible();
  });

  test('past sessions are searched, and taken along as a table and as a document', async ({ page, visit, db }) => {
    await signInAs(page, db, mentor);
    await visit('/calendrier');
    await page.getByRole('link', { name: 'Séances passées' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Séances passées');
    const all = await page.locator('main article').count();
    expect(all).toBeGreaterThan(0);
    await photograph(page, 'calendar-history-desk');
    for (const [name, type] of [['Télécharger en PDF', 'application/pdf'], ['Télécharger en tableau (CSV)', 'text/csv; charset=utf-8']] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(address!);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type]);
    }
    await page.getByLabel('Un mot de l’ordre du jour').fill('zzzz');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page).toHaveURL(/q=zzzz/);
    await expect(page.getByText('Rien ne correspond')).toBeVisible();
    await page.getByRole('link', { name: 'Tout afficher' }).click();
    await expect(page.locator('main article')).toHaveCount(all);
  });

  test('who has not signed in is asked to, and comes back', async ({ page, visit }) => {
    await visit('/calendrier');
    await expect(page).toHaveURL('/connexion?retour=%2Fcalendrier');
    await visit('/');
    await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Parrains' }).click();
    await expect(page).toHaveURL('/parrains');
  });
});

test('without a script the views are links, and the private address is a form', async ({ browser, site, db }) => {
  const context = await browser.newContext({ ...phone, baseURL: site.url, locale: 'fr-FR', javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, db, 'contributeur@demo.mentora.test');
  await page.goto('/calendrier?vue=semaine&jour=2026-10-25');
  await page.getByRole('link', { name: 'Semaine suivante' }).click();
  await expect(page).toHaveURL(/vue=semaine&jour=2026-11-01/);
  await page.getByRole('button', { name: 'Créer l’adresse privée' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Votre adresse privée est créée.' })).toBeVisible();
  await expect(page.getByLabel('Votre adresse privée')).toHaveValue(/\/api\/calendar\/[\w-]+\.ics$/);
  await context.close();
});

for (const language of ['fr', 'en', 'ar'] as const) {
  for (const [named, size] of [['phone', phone], ['desk', desk]] as const) {
    test.describe(`the calendar in ${language} on a ${named}`, () => {
      test.use({ ...size, language });

      test('has no barrier in any view, and fits', async ({ page, visit, db }) => {
        await signInAs(page, db, mentor);
        for (const address of ['/calendrier', '/calendrier?vue=mois', '/calendrier?vue=semaine', '/calendrier?vue=liste', '/calendrier/historique']) {
          await visit(address);
          await expectNoBarrier(page);
          expect(await wider(page), address).toBe(0);
          await photograph(page, `calendar-${language}-${named}-${address.split(/[/=]/).at(-1)}`);
        }
      });
    });
  }
}
