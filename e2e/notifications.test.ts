import type { Pool } from 'pg';
import { readFile } from 'node:fs/promises';
import { locales, localePath, type Locale } from '../src/platform/i18n';
import { parseKeys } from '../src/platform/crypto/keys';
import { unseal } from '../src/platform/crypto/seal';
import { testSettings } from '../tests/support/ground';
import { mailsTo } from '../tests/support/mails';
import { demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';
import { reportError } from './support/walks';

test.use({ ...phone });

test('who is told something sees it on the bell, reads it, and reads it no more anywhere', async ({ page, browser, visit, signIn, site }) => {
  await signIn('formateur');
  await reportError(page);

  const bell = page.getByRole('link', { name: /^Notifications/ });
  await expect(async () => {
    await visit('/espace');
    await expect(bell).toHaveAccessibleName(/1 non lues?$/, { timeout: 2_000 });
  }).toPass();
  // Another device of the same person.
  const other = await browser.newContext({ ...phone, storageState: await page.context().storageState(), baseURL: site.url });
  const elsewhere = await other.newPage();
  await elsewhere.goto(localePath('fr', '/exercices'));
  await expect(elsewhere.getByRole('link', { name: /^Notifications/ })).toHaveAccessibleName(/1 non lues?$/);

  await bell.click();
  await expect(page.getByRole('heading', { name: /Une erreur est signalée/ })).toBeVisible();
  await photograph(page, 'notifications-unread');
  await page.getByRole('link', { name: /^Lire le signalement/ }).click();
  await page.waitForURL(/\/admin\/collections\/error-reports\//);

  await elsewhere.reload();
  await expect(elsewhere.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  await other.close();
});

test('all is marked as read by one button, without a script as well', async ({ page, browser, signIn, site, visit }) => {
  await signIn('formateur');
  await reportError(page);
  const plain = await browser.newContext({ ...phone, javaScriptEnabled: false, storageState: await page.context().storageState(), baseURL: site.url });
  const without = await plain.newPage();
  await expect(async () => {
    await without.goto('/notifications');
    await expect(without.getByRole('button', { name: 'Tout marquer comme lu' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await without.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(without.getByText('Tout est lu.')).toBeVisible();
  await plain.close();
  await visit('/notifications');
  await expect(page.getByText('Tout est lu.')).toBeVisible();
});

test('what is chosen holds when one comes back', async ({ page, visit, register }) => {
  await register('choisit@exemple.test');
  await visit('/compte/notifications');
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Signalements d’erreur' }) });
  await part.getByLabel('Par e-mail').selectOption({ label: 'Jamais' });
  await part.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(part.getByRole('status')).toHaveText('C’est enregistré.');
  const quiet = page.locator('section', { has: page.getByRole('heading', { name: 'Heures calmes' }) });
  await quiet.getByLabel('À partir de').selectOption('1320');
  await quiet.getByLabel('Jusqu’à').selectOption('420');
  await quiet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(quiet.getByRole('status')).toHaveText('C’est enregistré.');
  const alone = page.locator('section', { has: page.getByRole('heading', { name: 'Ne pas déranger' }) });
  await alone.getByLabel('Pendant combien de temps ?').selectOption({ label: 'Jusqu’à demain matin' });
  await alone.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(alone).toContainText(/Rien ne vous est envoyé avant le .* 08:00/);
  await visit('/compte/notifications');
  await photograph(page, 'notification-choices');
  await expect(part.getByLabel('Par e-mail')).toHaveValue('off');
  await expect(quiet.getByLabel('À partir de')).toHaveValue('1320');
  await expect(quiet.getByLabel('Jusqu’à')).toHaveValue('420');
});

test('a number is verified by its code, agreed to, and can then be chosen', async ({ page, visit, register, db }) => {
  await register('telephone@exemple.test');
  await visit('/compte/notifications');
  const phonePart = page.locator('section', { has: page.getByRole('heading', { name: 'Votre téléphone' }) });
  await phonePart.getByLabel('Numéro de portable').fill('01 23');
  await phonePart.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(phonePart.getByRole('alert')).toContainText('Écrivez un numéro de portable complet');
  await phonePart.getByLabel('Numéro de portable').fill('06 12 34 56 78');
  await phonePart.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(phonePart).toContainText('Un code vient de partir vers');
  await phonePart.getByLabel('Code reçu').fill(await codeSent(db));
  await photograph(page, 'notification-code');
  await phonePart.getByRole('button', { name: 'Vérifier le numéro' }).click();
  await expect(phonePart).toContainText('Votre numéro vérifié : +33612345678');
  await expect(page.getByLabel('Par SMS').first()).toHaveCount(0);

  const consent = page.locator('section', { has: page.getByRole('heading', { name: 'Recevoir des SMS' }) });
  await expect(consent).toContainText('en répondant STOP');
  await consent.getByRole('button', { name: 'J’accepte' }).click();
  await expect(consent).toContainText('Vous avez accepté le');
  const reports = page.locator('section', { has: page.getByRole('heading', { name: 'Signalements d’erreur' }) });
  await expect(reports.getByLabel('Par SMS')).toHaveValue('off');
  await expectNoBarrier(page);
  await photograph(page, 'notification-telephone');
  await consent.getByRole('button', { name: 'Je n’accepte plus' }).click();
  await expect(consent).toContainText('Vous n’avez pas accepté');
  await expect(reports.getByLabel('Par SMS')).toHaveCount(0);
});

test('background work is for administrators', async ({ page, signIn }) => {
  await signIn('formateur');
  const refused = await page.goto('/admin/jobs');
  expect(refused?.status()).toBe(404);
  await signIn('administrateur');
  await page.goto('/admin/jobs');
  await expect(page.getByRole('heading', { level: 1, name: 'Travaux en arrière-plan' })).toBeVisible();
  await expect(page.getByText('Aucun échec.')).toBeVisible();
  await photograph(page, 'panel-jobs');
});

test('what needs a second look is seen as it arrives, by administrators alone, and sent or refused by a click, once', async ({ page, browser, signIn, db, visit }) => {
  await db.query(
    `INSERT INTO notifications (id, person_id, type, category, data, key, listed, confirmation)
     SELECT uuidv7(), id, 'messages.missAims', 'running', '{"received": 0.5}', key, false, 'waiting'
     FROM users, unnest(ARRAY['one', 'other']) AS key WHERE email = $1`,
    [demoAddress('administrateur')],
  );
  await signIn('formateur');
  // By no page, whose scripts would ask on with the former log-in while the next one begins.
  expect((await page.request.get('/admin/confirmations')).status()).toBe(404);
  await signIn('administrateur');
  await page.goto('/admin/confirmations');
  await expect(page.getByRole('heading', { level: 1, name: 'À confirmer' })).toBeVisible();
  const waiting = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Des messages n’arrivent pas comme prévu' }) });
  await expect(waiting).toHaveCount(2);
  await expect(waiting.first().frameLocator('iframe').getByText('50 % des messages sont arrivés').last()).toBeVisible();
  const asItArrives = await waiting.first().locator('iframe').getAttribute('srcdoc');
  // No program of the mail runs there: how wide it is, is measured elsewhere.
  const sheet = await browser.newPage({ viewport: { width: 340, height: 800 }, isMobile: false });
  await sheet.setContent(asItArrives!);
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth), 'the mail is wider than a phone').toBe(340);
  await sheet.close();
  await photograph(page, 'panel-confirmations');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/notifications/held')) answers.push(response.status());
  });
  // Twice, as who is not used to it does: the second half meets neither this message again nor the one below.
  await expect(async () => {
    // Before the panel's scripts have taken over, a click is lost, and nothing is asked of the server.
    if (answers.length === 0) await waiting.first().getByRole('button', { name: 'Envoyer', exact: true }).dblclick({ timeout: 1_000 });
    await expect(waiting.first().getByRole('status')).toHaveText('Le message part.', { timeout: 2_000 });
  }).toPass();
  await expect(waiting.nth(1).getByRole('button', { name: 'Envoyer', exact: true })).toBeEnabled();
  expect(answers).toEqual([200]);
  const mails = async () => (await mailsTo(db, demoAddress('administrateur'))).filter(({ subject }) => subject === 'Des messages n’arrivent pas comme prévu');
  await expect.poll(async () => (await mails()).map(({ html }) => html)).toEqual([asItArrives]);
  // Nor does it answer the question that the first half has asked.
  await waiting.nth(1).getByRole('button', { name: 'Ne pas envoyer…' }).dblclick();
  await expect(waiting.nth(1).getByRole('button', { name: 'Ne pas envoyer…' })).toBeVisible();
  expect(answers).toEqual([200]);
  await waiting.nth(1).getByRole('button', { name: 'Ne pas envoyer…' }).click();
  await photograph(page, 'panel-confirmation-asked');
  await waiting.nth(1).getByRole('button', { name: 'Oui, ne jamais l’envoyer' }).click();
  await expect(page.getByText('Rien n’attend votre accord.')).toBeVisible();
  expect(answers).toEqual([200, 200]);
  await visit('/notifications');
  await expect(page.getByRole('heading', { name: 'Des messages n’arrivent pas comme prévu' })).toHaveCount(1);
});

/** What the panel calls some of a message in each language. */
const inPanel: Record<Locale, { status: string; kept: string; failed: string; export: string }> = {
  fr: { status: 'État', kept: 'Gardé ici', failed: 'Échec', export: 'Exporter' },
  en: { status: 'Status', kept: 'Kept here', failed: 'Failed', export: 'Export' },
  ar: { status: 'الحالة', kept: 'محفوظة هنا', failed: 'لم تُرسل', export: 'تصدير' },
};

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('one chooses how one is told, the bell says it, and the log what became of it', async ({ page, context, register, signIn, visit, db, site }) => {
      const email = `langue-${language}@exemple.test`;
      await register(email);
      await visit('/compte/notifications');
      const mail = page.locator('main [name="mail"]').first();
      await mail.selectOption('weekly');
      const form = page.locator('main form').filter({ has: page.locator('[name="mail"]') }).first();
      await form.locator('button[type="submit"]').click();
      await expect(form.getByRole('status')).toHaveText(/\S/);
      await expectNoBarrier(page);
      await visit('/compte/notifications');
      await expect(mail).toHaveValue('weekly');

      await db.query(
        `INSERT INTO notifications (id, person_id, type, category, data, key, listed)
         SELECT uuidv7(), id, 'messages.missAims', 'running', '{"received": 0.5}', 'one', true FROM users WHERE email = $1`,
        [email],
      );
      await visit('/espace');
      const bell = page.locator('header a[href$="/notifications"]');
      await expect(bell).toHaveAccessibleName(/1/);
      await photograph(page, `bell-${language}`);
      await bell.click();
      await expect(page.locator('main li h2, main li h3')).toHaveCount(1);
      await expectNoBarrier(page);
      await photograph(page, `notifications-${language}`);

      await signIn('administrateur');
      await context.addCookies([{ name: 'payload-lng', value: language, url: site.url }]);
      await page.setViewportSize(desk.viewport);
      await page.goto('/admin/collections/message-log');
      const words = inPanel[language];
      const rows = page.locator('.collection-list .table tbody tr');
      await page.locator('.search-filter__input').fill(email);
      await expect(page).toHaveURL(/search=langue/);
      await expect(rows).toHaveText([new RegExp(email)]);
      await page.locator('#toggle-list-filters').click();
      // The list is drawn anew by what was sought: a touch in that moment is for nobody.
      await expect(async () => {
        const field = page.locator('.condition__field .rs__control');
        if (!(await field.isVisible())) await page.locator('.where-builder__add-first-filter').click({ timeout: 2_000 });
        await expect(field).toBeVisible({ timeout: 2_000 });
      }).toPass();
      const choose = async (part: string, option: string) => {
        await page.locator(`.condition__${part} .rs__control`).click();
        await page.locator('.rs__option').getByText(option, { exact: true }).click();
      };
      await choose('field', words.status);
      await choose('value', words.kept);
      await expect(page).toHaveURL(/kept/);
      await expect(rows).toHaveText([new RegExp(email)]);
      await photograph(page, `message-log-filtered-${language}`);
      await choose('value', words.failed);
      await expect(rows).toHaveCount(0);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.export }).click()]);
      const csv = await readFile(await download.path(), 'utf8');
      expect(csv).toMatch(/^\uFEFFid,createdAt,channel,kind,provider/);
      expect(csv.split('\r\n').filter((line) => line.includes(email))).toHaveLength(1);
    });
  });
}

/** The last code that is on its way to a telephone: no service takes it, and it lies encrypted. */
async function codeSent(db: Pool): Promise<string> {
  const { rows } = await db.query<{ id: string; request: string }>(
    "SELECT id, request FROM message_log WHERE kind = 'account:phone' ORDER BY id DESC LIMIT 1",
  );
  const [{ id, request }] = rows as [{ id: string; request: string }];
  const { body } = JSON.parse(unseal(request, ['outgoing', id], parseKeys(testSettings.ENCRYPTION_KEYS))) as { body: string };
  return /\d{6}/.exec(body)![0];
}
