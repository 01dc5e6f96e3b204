import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { chooseImages, describeImage, screenshot, storedFile, storedImages as stored, uploadCard } from './support/imageFiles';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

test.use({ ...desk });

const address = '/contributeur/bibliotheque-images';
const notOwn = (page: Page) => page.locator('[data-image]').filter({ hasNot: page.getByRole('button', { name: /^Supprimer/ }) }).first();
const inList = (page: Page, title: string) => page.locator('[data-image]', { hasText: title });

test('one changes and deletes one’s own, and one that is used stays', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  await chooseImages(page, await screenshot('fiche.png', 61));
  await describeImage(uploadCard(page, 'fiche.png'), 'À corriger', 'Un écran.');
  await uploadCard(page, 'fiche.png').getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(uploadCard(page, 'fiche.png')).toHaveAttribute('data-upload', 'sent');

  await inList(page, 'À corriger').getByRole('button', { name: 'Modifier À corriger' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titre', { exact: true }).fill('');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText('Donnez un titre à l’image.')).toBeVisible();
  await dialog.getByLabel('Titre', { exact: true }).fill('Corrigée');
  await dialog.getByText('Langues, catégorie et mots-clés').click();
  await dialog.getByLabel('Texte alternatif en arabe').fill('شاشة');
  await expectNoBarrier(page);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est enregistrée' })).toBeVisible();
  const [changed] = await stored(page, 'Corrigée');
  expect(changed?.alt).toMatchObject({ fr: 'Un écran.', ar: 'شاشة' });

  await inList(page, 'Corrigée').getByRole('button', { name: 'Supprimer Corrigée' }).click();
  await expect(dialog).toContainText('Elle ne sert nulle part.');
  await dialog.getByRole('button', { name: 'La garder' }).last().click();
  await expect(inList(page, 'Corrigée')).toHaveCount(1);
  await inList(page, 'Corrigée').getByRole('button', { name: 'Supprimer Corrigée' }).click();
  await dialog.getByRole('button', { name: 'Supprimer l’image' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est supprimée' })).toBeVisible();
  await expect(inList(page, 'Corrigée')).toHaveCount(0);
  expect(await stored(page, 'Corrigée')).toHaveLength(0);

  // An image of the demo is on the cover of an exercise: whoever might delete it is told where, and has no button for it.
  await signIn('administrateur');
  await visit(address);
  const used = page.locator('[data-image]').filter({ has: page.getByRole('button', { name: /^Supprimer/ }) }).last();
  await used.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(dialog).toContainText('Elle sert à');
  await expect(dialog).toContainText('retirez-la d’abord');
  await expect(dialog.getByRole('button', { name: 'Supprimer l’image' })).toHaveCount(0);
});

test('an image of somebody else’s is reported from where it is shown large, one’s own is not', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  const others = notOwn(page);
  const title = await others.getByRole('heading').innerText();
  await others.getByRole('link').click();
  await page.getByRole('dialog').getByRole('link', { name: `Signaler – ${title}` }).click();
  await expect(page).toHaveURL(/\/signaler\/image\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signaler');
  await expect(page.getByRole('main')).toContainText(title);

  await visit(`${address}?de=moi`);
  await page.locator('[data-image]').first().getByRole('link').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: /^Signaler/ })).toHaveCount(0);
});

test('nothing moves in the window of an image when the image and its uses come', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  const others = notOwn(page);
  const { promise: letGo, resolve: comes } = Promise.withResolvers<void>();
  for (const late of ['**' + (await others.getByRole('link').getAttribute('href')), '**/usage?*']) {
    await page.route(late, (route) => letGo.then(() => route.continue()));
  }
  await others.getByRole('link').click();
  const dialog = page.getByRole('dialog');
  const report = dialog.getByRole('link', { name: /^Signaler/ });
  await expect(report).toBeVisible();
  await expect(dialog.getByText('Nous regardons où elle sert…')).toBeVisible();
  const before = await report.boundingBox();
  comes();
  await expect.poll(() => dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  await expect(dialog.getByText('Nous regardons où elle sert…')).toBeHidden();
  expect(await report.boundingBox()).toEqual(before);
});

test('the library is searched with a script and without one, and more comes as one scrolls', async ({ page, browser, visit, signIn, site }) => {
  await signIn('contributeur');
  for (let number = 1; number <= 40; number += 1) {
    const { buffer } = await screenshot('x.png', 100 + number);
    const small = await sharp(buffer).resize(60).png().toBuffer();
    const answer = await page.request.post('/api/images?depth=0', {
      headers: { origin: site.url },
      multipart: { _payload: JSON.stringify({ title: `Zoulou ${number}`, alt: 'Un écran.' }), file: { name: 'x.png', mimeType: 'image/png', buffer: small } },
    });
    expect(answer.status(), await answer.text()).toBe(201);
  }
  await visit(`${address}?q=zoulou`);
  const cards = page.locator('[data-image]');
  await expect(cards.first()).toContainText('Zoulou 40');
  // As people do: further down until there is no more.
  await expect(async () => {
    await cards.last().scrollIntoViewIfNeeded();
    await expect(cards).toHaveCount(40, { timeout: 1_000 });
  }).toPass();
  // The arrows lead through it.
  await page.reload();
  await page.locator('[data-image-stop]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-image-stop]').nth(5)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Texte alternatif');

  const plain = await browser.newContext({ ...phone, javaScriptEnabled: false, storageState: await page.context().storageState(), baseURL: site.url });
  const without = await plain.newPage();
  await without.goto(address);
  await without.getByLabel('Chercher une image').fill('Zoulou');
  await without.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(without.locator('[data-image]').first()).toContainText('Zoulou 40');
  for (const last of ['Zoulou 9', 'Zoulou 1']) {
    await without.getByRole('link', { name: 'Afficher plus d’images' }).click();
    await expect(without.locator('[data-image]').last()).toContainText(last);
  }
  // Of one's own those that wait.
  await without.getByText('Filtres', { exact: true }).click();
  await without.getByLabel('À qui').selectOption('pending');
  await without.getByRole('button', { name: 'Appliquer les filtres' }).click();
  await expect(without.locator('[data-image]').first().getByText('En attente')).toBeVisible();
  await without.goto(`${address}?q=zoulou&de=approved`);
  await expect(without.getByText('Aucune image trouvée')).toBeVisible();
  await plain.close();
});

for (const [device, size] of Object.entries({ phone, desk })) {
  test.describe(`on a ${device}, coming back`, () => {
    // Chromium's own page around a picture has styles that the picture's policy refuses.
    test.use({ ...size, allowedNoise: [/Applying inline style violates .*'default-src 'none''/] });

    test('what is loaded and where one was is there on return', async ({ page, visit, signIn }) => {
      await signIn('contributeur');
      await visit(address);
      const cards = page.locator('[data-image]');
      await expect(async () => {
        await cards.last().scrollIntoViewIfNeeded();
        expect(await cards.count()).toBeGreaterThan(40);
      }).toPass();
      const id = await cards.nth(38).getAttribute('data-image');
      const looked = page.locator(`[data-image="${id}"]`);
      await looked.scrollIntoViewIfNeeded();
      const whereItIs = async () => Math.round((await looked.count()) ? (await looked.boundingBox())!.y : -10_000);
      const [count, before, top] = [await cards.count(), await whereItIs(), await page.evaluate(() => window.scrollY)];
      expect(top).toBeGreaterThan(1_000);
      const isThere = async () => {
        await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(count);
        await expect.poll(async () => Math.abs((await whereItIs()) - before)).toBeLessThan(60);
      };
      // As from a bar that is always there, without moving the page.
      const follow = (path: string) => page.locator(`a[data-soft][href$="${path}"]`).first().evaluate((link: HTMLElement) => link.click());

      await follow('/exercices');
      await expect(page).toHaveURL(/exercices$/);
      await page.goBack();
      await isThere();
      await follow('/espace');
      await expect(page).toHaveURL(/espace$/);
      await visit('/contributeur');
      await page.getByRole('link', { name: 'Bibliothèque d’images' }).first().click();
      await isThere();
      await page.reload();
      await isThere();
      // A picture of its own, and back.
      await page.evaluate((picture) => window.location.assign(picture), (await looked.getByRole('link').getAttribute('href'))!);
      await page.waitForURL(/images\/file/);
      await page.goBack();
      await isThere();

      // What is asked for anew begins at its beginning.
      await page.getByLabel('Chercher une image').fill('');
      await page.getByRole('button', { name: 'Chercher', exact: true }).click();
      await page.waitForURL(/\?q=/);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => window.scrollY)).toBeLessThan(top / 2);
    });
  });
}

test('who may not add images has no such page', async ({ page, signIn }) => {
  await signIn('apprenant');
  expect((await page.request.get(address)).status()).toBe(404);
  await signIn('contributeur');
  expect((await page.request.get(address)).status()).toBe(200);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a screenshot is cropped by finger and in numbers, and sent', async ({ page, visit, signIn }) => {
    await signIn('contributeur');
    await visit(address);
    await chooseImages(page, await screenshot('telephone.png', 71));
    const card = uploadCard(page, 'telephone.png');
    await describeImage(card, 'Recadrée', 'Le haut d’un écran.');
    await card.getByRole('button', { name: 'Recadrer ou masquer' }).tap();
    const editor = page.getByRole('dialog');
    await editor.getByText('Carré').tap();
    await expect(editor.getByLabel('Largeur', { exact: true })).toHaveValue('540');
    await expect(editor.getByLabel('Hauteur', { exact: true })).toHaveValue('540');
    await editor.getByLabel('Depuis le haut').fill('0');
    await editor.getByLabel('Depuis le haut').press('Enter');
    await editor.getByLabel('Largeur à l’envoi').fill('300');
    await editor.getByLabel('Largeur à l’envoi').press('Enter');
    await photograph(page, 'images-crop-phone');
    await editor.getByRole('button', { name: 'Appliquer' }).tap();
    await expect(card.locator('[data-after]')).toContainText('300 × 300');
    await card.getByRole('button', { name: 'Envoyer l’image' }).tap();
    await expect(card).toHaveAttribute('data-upload', 'sent');
    const [image] = await stored(page, 'Recadrée');
    const { width, height } = await sharp(await storedFile(page, image!.url)).metadata();
    expect([width, height]).toEqual([300, 300]);
    await photograph(page, 'images-phone');
  });
});

test.describe('in the other languages', () => {
  for (const [language, theme] of [['ar', 'dark'], ['en', 'dark'], ['ar', 'light']] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ ...(theme === 'light' ? desk : phone), language, theme });

      test('an image is masked and nothing stands in the way', async ({ page, visit, signIn }) => {
        await signIn('contributeur');
        await visit(address);
        await chooseImages(page, await screenshot('capture.png', language === 'ar' ? 81 : 82));
        const card = uploadCard(page, 'capture.png');
        await expect(card).toHaveAttribute('data-upload', 'ready');
        await expectNoBarrier(page);
        await photograph(page, `images-chosen-${language}-${theme}`);
        await card.getByRole('button').nth(1).click();
        const editor = page.getByRole('dialog');
        await expect(editor.locator('canvas')).toBeVisible();
        await editor.locator('[aria-pressed="false"]').click();
        await editor.locator('[data-cover-stage]').scrollIntoViewIfNeeded();
        const box = (await editor.locator('[data-cover-stage]').boundingBox())!;
        await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.1, { steps: 4 });
        await page.mouse.up();
        await expect(editor.getByRole('status').filter({ hasText: /./ })).toHaveCount(1);
        await expectNoBarrier(page);
        await photograph(page, `images-mask-${language}-${theme}`);
      });
    });
  }
});
