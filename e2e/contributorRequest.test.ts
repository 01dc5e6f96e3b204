import type { Locator, Page } from '@playwright/test';
import type { Pool } from 'pg';
import { barriersOf, type Foreign } from './support/barriers';
import { keyboard, thumb, type Hands } from './support/hands';
import { DEMO_PASSWORD, demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

/** The frame of the panel is Payload's. */
const frame: readonly Foreign[] = [
  { rule: 'region', parts: '.template-default :not(.mentora-start, .mentora-start *)', why: 'there is no main part to lie in' },
  { rule: 'landmark-no-duplicate-banner', parts: '.app-header', why: 'it draws a header around another' },
  { rule: 'landmark-unique', parts: '.app-header', why: 'neither of the two has a name' },
];

/** Somebody follows the link of the first mail. */
const confirm = (db: Pool, email: string) => db.query('UPDATE users SET email_confirmed_at = now() WHERE email = $1', [email]);

/** An administrator at the panel's list of requests, in a browser of his or her own. */
async function atRequests(page: Page, device: typeof phone | typeof desk): Promise<Page> {
  const other = await page.context().browser()!.newContext({ ...device, baseURL: new URL(page.url()).origin, locale: 'fr-FR' });
  const answer = await other.request.post('/api/users/login', { data: { email: demoAddress('administrateur'), password: DEMO_PASSWORD } });
  expect(answer.ok()).toBe(true);
  const panel = await other.newPage();
  await panel.goto('/admin/moderation/requests');
  return panel;
}

const itemOf = (panel: Page, message: string) => panel.locator('.mentora-waiting', { hasText: message });
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

async function send(page: Page, hands: Hands, message: string): Promise<void> {
  await hands.write(page.getByLabel('Pourquoi voulez-vous contribuer'), message);
  await hands.press(button(page, 'Envoyer la demande'));
  await expect(page.getByText('Merci, votre demande est envoyée')).toBeVisible();
}

/** Opens an answer, changes one's mind, opens it again and gives it with a word. */
async function answer(panel: Page, hands: Hands, item: Locator, { first, sure, notes }: { first: string; sure: string; notes: string }): Promise<void> {
  await hands.press(button(item, first));
  await expect(item.getByRole('textbox')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(item.getByRole('textbox')).toHaveCount(0);
  await expect(button(item, first)).toBeFocused();
  await hands.press(button(item, first));
  await expect(item.getByRole('textbox')).toBeFocused();
  await item.getByRole('textbox').pressSequentially(notes);
  expect(await barriersOf(panel, 'all', frame)).toEqual([]);
  await photograph(panel, `request-${first}-${panel.viewportSize()!.width}`);
  await hands.press(button(item, sure));
  await expect(item.getByRole('status')).toBeFocused();
}

for (const [device, { size, handsOf }] of Object.entries({
  'a phone': { size: phone, handsOf: thumb },
  'a desk, by keyboard': { size: desk, handsOf: keyboard },
})) {
  test.describe(`on ${device}`, () => {
    test.use(size);

    test('somebody asks to contribute, is declined with advice, asks again and becomes a contributor', async ({ page, visit, register, db }) => {
      test.setTimeout(120_000);
      const hands = handsOf(page);
      const email = `demande-${size.viewport.width}@exemple.test`;
      const [tale, better] = [`J’aide au club (${device}).`, `Chaque mardi, au club, j’aide dix personnes (${device}).`];
      await register(email);

      await visit('/contributeur/demande');
      await expect(page.getByText('Confirmez d’abord votre adresse')).toBeVisible();
      await expectNoBarrier(page);
      await confirm(db, email);

      await visit('/espace');
      await hands.press(page.getByRole('link', { name: 'Découvrir comment contribuer' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Devenir contributeur' })).toBeVisible();
      await expectNoBarrier(page);

      // Nothing is lost of what was typed where something is missing.
      await hands.write(page.getByLabel('Votre expérience'), 'Android et iPhone.');
      await hands.press(button(page, 'Envoyer la demande'));
      await expect(page.locator('main [role="alert"]')).toBeFocused();
      await expect(page.getByLabel('Votre expérience')).toHaveValue('Android et iPhone.');
      await expectNoBarrier(page);
      await send(page, hands, tale);
      await photograph(page, `request-sent-${size.viewport.width}`);

      await page.reload();
      await expect(page.getByText('Votre demande est à l’étude')).toBeVisible();
      await expect(page.getByText(tale)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await visit('/espace');
      await expect(page.getByRole('link', { name: 'Revoir ma demande' })).toBeVisible();

      const panel = await atRequests(page, size);
      const adminHands = handsOf(panel);
      await answer(panel, adminHands, itemOf(panel, tale), { first: 'Refuser', sure: 'Oui, refuser cette demande', notes: 'Racontez-nous une séance.' });
      await expect(itemOf(panel, tale).getByRole('status')).toContainText('est refusée');
      await panel.goto('/admin/moderation/requests?status=rejected');
      await expect(itemOf(panel, tale)).toContainText('Racontez-nous une séance.');

      await visit('/contributeur/demande');
      await expect(page.getByText('Racontez-nous une séance.')).toBeVisible();
      await expect(page.getByText(/Vous pourrez envoyer une autre demande à partir du/)).toBeVisible();
      await expect(button(page, 'Envoyer la demande')).toHaveCount(0);
      await expectNoBarrier(page);

      await db.query(
        `UPDATE contributor_requests SET reviewed_at = reviewed_at - interval '31 days' WHERE person_id = (SELECT id FROM users WHERE email = $1)`,
        [email],
      );
      await page.reload();
      // What was written the first time is there to be made better.
      await expect(page.getByLabel('Pourquoi voulez-vous contribuer')).toHaveValue(tale);
      await send(page, hands, better);

      await panel.goto('/admin/moderation/requests');
      await answer(panel, adminHands, itemOf(panel, better), { first: 'Accepter', sure: 'Oui, accepter cette demande', notes: 'Bienvenue !' });
      await expect(itemOf(panel, better).getByRole('status')).toContainText('est maintenant contributeur');
      await panel.context().close();

      await visit('/contributeur/demande');
      await expect(page.getByText('Vous pouvez déjà contribuer')).toBeVisible();
      const me = (await (await page.request.get('/api/users/me')).json()) as { user: { roles: string[] } };
      expect(me.user.roles).toContain('contributeur');
      await expect(async () => {
        await visit('/notifications');
        await expect(page.getByRole('heading', { name: /Bienvenue parmi les contributeurs/ })).toBeVisible({ timeout: 1_000 });
      }).toPass();
    });
  });
}

test('of two administrators the second is told what the first has decided', async ({ page, register, db }) => {
  await register('demande-deux@exemple.test');
  await confirm(db, 'demande-deux@exemple.test');
  await page.goto('/');
  const answerOf = await page.request.post('/api/contributor-requests', {
    data: { message: 'Une demande pour deux.' },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answerOf.status()).toBe(201);
  const [first, second] = [await atRequests(page, desk), await atRequests(page, desk)];
  for (const [panel, name] of [[first, 'Accepter'], [second, 'Refuser']] as const) await button(itemOf(panel, 'Une demande pour deux.'), name).click();
  await button(first, 'Oui, accepter cette demande').click();
  await expect(itemOf(first, 'Une demande pour deux.').getByRole('status')).toBeVisible();
  await second.getByRole('textbox').fill('Un mot qui ne se perd pas');
  await button(second, 'Oui, refuser cette demande').click();
  await expect(itemOf(second, 'Une demande pour deux.').getByRole('alert')).toHaveText('Cette demande a déjà été acceptée.');
  await expect(second.getByRole('textbox')).toHaveValue('Un mot qui ne se perd pas');
});
