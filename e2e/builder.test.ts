import type { Locator, Page } from '@playwright/test';
import { addStep, beginExercise } from './support/builderWalks';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();
const part = (page: Page, name: string) => page.evaluate((hash) => void (window.location.hash = hash), name);
const prompts = (page: Page) => page.locator('nav[aria-label="Parties de l’exercice"] ol > li bdi').allInnerTexts();

/** A finger that is put down, moved and lifted: across first, as one draws. */
async function drawByTouch(page: Page, stage: Locator): Promise<void> {
  await stage.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await stage.boundingBox())!;
  const cdp = await page.context().newCDPSession(page);
  const at = (across: number, down: number) => [{ x: x + width * across, y: y + height * down }];
  const top = Math.max(0.05, (120 - y) / height);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.2, top + 0.02) });
  for (const share of [0.3, 0.45, 0.6]) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share, top + 0.03) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(0.7, top + 0.15) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.describe('with a thumb on a phone', () => {
  test.use(phone);

  test('a contributor writes all five kinds of step, draws a zone, is told what is left, and submits', async ({ page, visit, signIn, db }) => {
    await signIn('contributeur');
    await beginExercise({ page, visit });

    await page.getByRole('link', { name: 'Présentation' }).tap();
    await page.getByLabel('Titre', { exact: true }).fill('Envoyer une photo');
    await page.getByLabel('Résumé', { exact: true }).fill('Choisir une photo et l’envoyer à un proche.');
    await page.getByLabel('Catégorie', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Mots-clés', { exact: true }).fill('photo, message,');
    await expect(page.getByRole('button', { name: 'Retirer : message' })).toBeVisible();

    await addStep(page, 0);
    await page.getByLabel('Consigne', { exact: true }).fill('Lisez ce rappel');
    await page.getByLabel('Texte', { exact: true }).fill('Une photo');
    await page.getByLabel('Texte', { exact: true }).selectText();
    await page.getByRole('button', { name: 'Gras' }).first().tap();
    await expect(page.getByLabel('Texte', { exact: true })).toHaveValue('**Une photo**');

    await addStep(page, 1);
    await page.getByLabel('Consigne', { exact: true }).fill('Touchez le bouton');
    await page.getByRole('button', { name: 'Choisir une image' }).tap();
    await page.locator('dialog[open] li button').first().tap();
    const stage = page.locator('.zone-editor__stage');
    await expect(stage.locator('img')).toBeVisible();
    await drawByTouch(page, stage);
    await expect(page.locator('.zone-editor__zone')).toHaveCount(1);
    await page.getByLabel('Indice', { exact: true }).fill('Il est en bas.');

    await addStep(page, 2);
    await page.getByLabel('Consigne', { exact: true }).fill('Choisissez');
    await page.getByLabel('Réponse 1', { exact: true }).fill('Juste');
    await page.getByLabel('Cette réponse est juste').first().check();
    await page.getByLabel('Réponse 2', { exact: true }).fill('Fausse');

    await addStep(page, 3);
    await page.getByLabel('Consigne', { exact: true }).fill('Ordonnez');
    await page.getByLabel('Élément 1', { exact: true }).fill('Ouvrir');
    await page.getByLabel('Élément 2', { exact: true }).fill('Envoyer');

    await addStep(page, 4);
    await page.getByLabel('Consigne', { exact: true }).fill('Écrivez');
    await saved(page);
    await expectNoBarrier(page);
    await photograph(page, 'builder-phone-type');

    // What is left leads to its field.
    await part(page, 'plan');
    await page.getByRole('button', { name: 'Proposer l’exercice' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Voir ce point' }).tap();
    await photograph(page, 'builder-phone-left');
    await page.getByRole('button', { name: /Étape 5 · Réponses acceptées/ }).tap();
    await expect(page.getByLabel('Réponses acceptées', { exact: true })).toBeFocused();
    await page.getByLabel('Réponses acceptées', { exact: true }).fill('photo');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).tap();
    await saved(page);

    await part(page, 'plan');
    await photograph(page, 'builder-phone-plan');
    await page.getByRole('button', { name: 'Proposer l’exercice' }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Envoyer à la relecture' }).tap();
    await expect(dialog.getByRole('alert')).toContainText('licence');
    await dialog.getByRole('checkbox').check();
    await photograph(page, 'builder-phone-submit');
    await dialog.getByRole('button', { name: 'Envoyer à la relecture' }).tap();
    await expect.poll(async () => (await db.query(`SELECT status FROM contributions WHERE title = 'Envoyer une photo'`)).rows).toEqual([{ status: 'pending' }]);
  });
});

test.describe('with a keyboard at a desk', () => {
  test.use(desk);

  /** Goes on with Tab until something has the focus; back where that is nearer. */
  async function reach(page: Page, target: Locator, back = false): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 150; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`150 times Tab do not lead to ${target}`);
  }
  const press = async (page: Page, target: Locator, back?: boolean) => {
    await reach(page, target, back);
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, label: string, text: string) => {
    await reach(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  };
  const add = async (page: Page, name: RegExp) => {
    await press(page, page.locator('#field-steps'), true);
    await press(page, page.getByRole('dialog').getByRole('button', { name }));
    await expect(page.locator('#builder-part')).toBeFocused();
  };

  test('all is done without a pointer: five kinds of step, another order, a zone, a step deleted and had back', async ({ page, visit, signIn }) => {
    await signIn('contributeur');
    await visit('/contributeur/nouvelle-contribution');
    await press(page, page.getByRole('button', { name: 'Commencer un exercice' }));
    await saved(page);
    await expect(page.locator('#field-steps')).toBeEnabled();
    await write(page, 'Titre', 'Au clavier');

    await add(page, /^Lire/);
    await write(page, 'Consigne', 'Un');
    await add(page, /^Toucher/);
    await write(page, 'Consigne', 'Deux');
    await press(page, page.getByRole('button', { name: 'Choisir une image' }));
    await press(page, page.locator('dialog[open] li button').first());
    await press(page, page.getByRole('button', { name: 'Ajouter une zone' }));
    await expect(page.locator('.zone-editor__zone')).toHaveCount(1);
    const left = () => page.locator('.zone-editor__zone').evaluate((zone) => (zone as HTMLElement).style.insetInlineStart);
    const before = await left();
    await page.keyboard.press('ArrowRight');
    expect(await left()).not.toBe(before);

    await add(page, /^Choisir/);
    await write(page, 'Consigne', 'Trois');
    await write(page, 'Réponse 1', 'Oui');
    await reach(page, page.getByLabel('Cette réponse est juste').first());
    await page.keyboard.press('Space');
    await add(page, /^Remettre/);
    await write(page, 'Consigne', 'Quatre');
    await add(page, /^Écrire/);
    await write(page, 'Consigne', 'Cinq');
    await write(page, 'Réponses acceptées', 'photo');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Retirer : photo' })).toBeVisible();

    await press(page, page.getByRole('button', { name: 'Monter : Cinq' }), true);
    await expect(page.getByRole('button', { name: 'Monter : Cinq' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Cinq : place 3 sur 5.')).toBeAttached();
    expect(await prompts(page)).toEqual(['1. Un', '2. Deux', '3. Cinq', '4. Trois', '5. Quatre']);

    await press(page, page.getByRole('button', { name: 'Supprimer l’étape', exact: true }));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Supprimer l’étape' }));
    expect(await prompts(page)).toEqual(['1. Un', '2. Deux', '3. Trois', '4. Quatre']);
    await expect(page.locator('#builder-undo-delete')).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await prompts(page)).toEqual(['1. Un', '2. Deux', '3. Cinq', '4. Trois', '5. Quatre']);
    await saved(page);
    await page.reload();
    await expect(page.locator('nav[aria-label="Parties de l’exercice"] ol > li')).toHaveCount(5);
    expect(await prompts(page)).toEqual(['1. Un', '2. Deux', '3. Cinq', '4. Trois', '5. Quatre']);
    await photograph(page, 'builder-desk');
    await expectNoBarrier(page);
  });
});

test.describe('whatever happens', () => {
  test.use({ ...desk, serviceWorkers: 'allow', allowedNoise: [/ERR_INTERNET_DISCONNECTED/, /409/] });

  test('a lost connection, a reload and a crash lose nothing', async ({ page, context, visit, signIn, db }) => {
    await signIn('contributeur');
    await beginExercise({ page, visit });
    const title = page.getByLabel('Titre', { exact: true });
    const [, id] = /mes-contributions\/([^/]+)/.exec(page.url())!;
    const onServer = async () => (await db.query<{ title: string }>('SELECT title FROM contributions WHERE id = $1', [id])).rows[0]?.title;

    await title.fill('Avec réseau');
    await saved(page);
    expect(await onServer()).toBe('Avec réseau');

    await context.setOffline(true);
    await title.fill('Sans réseau');
    await expect(page.getByText('Hors connexion : gardé sur cet appareil').first()).toBeVisible();
    expect(await onServer()).toBe('Avec réseau');
    await context.setOffline(false);
    await saved(page);
    expect(await onServer()).toBe('Sans réseau');

    // The tab dies before it could save.
    await context.setOffline(true);
    await title.fill('Avant la panne');
    await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(address);
    await expect(next.getByLabel('Titre', { exact: true })).toHaveValue('Avant la panne');
    await saved(next);
    expect(await onServer()).toBe('Avant la panne');
  });

  test('the same draft in two places: nothing is overwritten, and the person chooses', async ({ page, browser, context, visit, signIn, site }) => {
    await signIn('contributeur');
    await beginExercise({ page, visit });
    const title = (of: Page) => of.getByLabel('Titre', { exact: true });
    await title(page).fill('Le premier');
    await saved(page);

    // Another tab of the same browser follows at once, and both know of each other.
    const tab = await context.newPage();
    await tab.goto(page.url());
    await expect(tab.getByText('aussi ouvert dans un autre onglet')).toBeVisible();
    await expect(page.getByText('aussi ouvert dans un autre onglet')).toBeVisible();
    await title(tab).fill('Le second');
    await saved(tab);
    await expect(title(page)).toHaveValue('Le second');
    await tab.close();

    // Another device knows nothing of this one.
    const device = await browser.newContext({ baseURL: site.url, locale: 'fr-FR', storageState: await context.storageState() });
    const other = await device.newPage();
    await other.goto(page.url());
    await expect(other.locator('#field-steps')).toBeEnabled();
    await title(other).fill('De l’autre appareil');
    await saved(other);
    await title(page).fill('D’ici');
    await expect(page.locator('[data-save-state="elsewhere"]')).toBeVisible();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('le titre est différent');
    await photograph(page, 'builder-conflict');
    await expectNoBarrier(page);
    await dialog.getByRole('button', { name: 'Mettre ma version dans une copie' }).click();
    await expect(title(page)).toHaveValue('De l’autre appareil');
    await page.getByRole('link', { name: 'Ouvrir la copie' }).click();
    await expect(title(page)).toHaveValue('D’ici');
    await device.close();
  });

  test('nobody else opens it, and its author sees it as a learner does', async ({ page, context, visit, signIn }) => {
    await signIn('contributeur');
    await beginExercise({ page, visit });
    await addStep(page, 0);
    await page.getByLabel('Consigne', { exact: true }).fill('Lisez ceci');
    await page.getByLabel('Texte', { exact: true }).fill('Un **mot**.');
    const builder = page.url().replace(/#.*/, '');
    await page.getByRole('button', { name: 'Voir comme un apprenant' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lisez ceci' })).toBeVisible();
    await expect(page.locator('strong', { hasText: 'mot' })).toBeVisible();
    const preview = page.url();

    await context.clearCookies();
    await signIn('administrateur');
    expect((await page.goto(builder))!.status()).toBe(404);
    expect((await page.goto(preview))!.status()).toBe(404);
  });
});

for (const [language, theme] of [['ar', 'dark'], ['en', 'contrast']] as const) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ ...phone, language, theme });

    test('every part is there on a phone and at a desk', async ({ page, visit, signIn }) => {
      await signIn('contributeur');
      await visit('/contributeur/nouvelle-contribution');
      await photograph(page, `builder-${language}-new`);
      await expectNoBarrier(page);
      await beginExercise({ page, visit });
      for (const [place, text] of ['اقرؤوا', 'المسوا', 'اختاروا', 'رتّبوا', 'اكتبوا'].entries()) {
        await addStep(page, place);
        await page.locator('[name$=".prompt"]').fill(text);
      }
      await page.locator('[name="builder-language"]').nth(2).check({ force: true });
      await photograph(page, `builder-${language}-type`);
      await expectNoBarrier(page);
      await part(page, 'plan');
      await page.locator('nav ol > li a').nth(2).click();
      await photograph(page, `builder-${language}-choice`);
      await part(page, 'a-completer');
      await saved(page);
      await photograph(page, `builder-${language}-left`);
      await part(page, 'plan');
      await photograph(page, `builder-${language}-plan`);
      await expectNoBarrier(page);
      await page.setViewportSize(desk.viewport);
      await photograph(page, `builder-${language}-desk`);
      await expectNoBarrier(page);
    });
  });
}
