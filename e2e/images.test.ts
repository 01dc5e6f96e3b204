import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { bring, chooseImages, describeImage, phonePhoto, pixelsAt, screenshot, sentFiles, storedImages as stored, uploadCard, watchSending } from './support/imageFiles';
import { desk, expect, expectNoBarrier, photograph, test } from './support/test';

test.use({ ...desk, serviceWorkers: 'allow' });

const address = '/contributeur/bibliotheque-images';
const inList = (page: Page, title: string) => page.locator('[data-image]', { hasText: title });

test('a photo of a phone becomes small on the device, without its place, and is sent with its words', async ({ page, visit, signIn }) => {
  await watchSending(page);
  await signIn('contributeur');
  await visit(address);
  const photo = await phonePhoto();
  expect(photo.buffer.length).toBeGreaterThan(1_500_000);
  await chooseImages(page, photo);

  const card = uploadCard(page, photo.name);
  await expect(card.locator('img').first()).toBeVisible();
  await expect(card.getByText('L’endroit où la photo a été prise était dans le fichier')).toBeVisible();
  await expect(card.getByLabel('Titre', { exact: true })).toHaveValue('Le port au matin');
  await expect(card.locator('[data-before]')).toContainText('3200 × 2400');
  await expect(card.locator('[data-after]')).toContainText('2000 × 1500');
  await card.getByText('Comparer avant et après').click();
  await card.getByRole('slider').press('End');

  // Without a text for those who do not see it, it is not sent, and one is led there.
  await card.getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(card.getByText('Dites ce que l’image montre.')).toBeVisible();
  await expect(card.getByLabel('Texte alternatif en français')).toBeFocused();
  await expectNoBarrier(page);
  await photograph(page, 'images-chosen');

  await card.getByLabel('Texte alternatif en français').fill('Des bateaux dans le port de Sète, au lever du jour.');
  await card.getByText('Langues, catégorie et mots-clés').click();
  await card.getByLabel('Texte alternatif en anglais').fill('Boats in the harbour of Sète at dawn.');
  await card.getByLabel('Mots-clés, séparés par des virgules').fill('port, matin');
  await expect(card.getByLabel('Description')).toHaveValue('Photo prise le 3 mai 2024.');
  await card.getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(card.getByText('Image envoyée. Un administrateur va la vérifier.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'est envoyée' })).toBeVisible();
  await expect(inList(page, 'Le port au matin').getByText('En attente')).toBeVisible();

  // Of all that left the device nothing holds more than pixels.
  const sent = await sentFiles(page);
  expect(sent.length).toBeGreaterThanOrEqual(2);
  for (const file of sent) {
    expect(file.length).toBeLessThan(1024 * 1024);
    expect(file.includes('Exif')).toBe(false);
    expect(file.includes('Le port')).toBe(false);
    const { exif, xmp, iptc } = await sharp(file).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  }
  const [image] = await stored(page, 'Le port au matin');
  expect(image).toMatchObject({ moderationStatus: 'pending', tags: ['port', 'matin'], alt: { fr: expect.stringContaining('Sète'), en: 'Boats in the harbour of Sète at dawn.' } });
});

test('what is masked is gone from the file that is kept, by brush and by keyboard', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  const file = await screenshot('reglages.png', 3);
  await bring(page, 'paste', file);
  const card = uploadCard(page, 'reglages.png');
  await describeImage(card, 'Réglages masqués', 'Les réglages d’un téléphone.');
  await card.getByRole('button', { name: 'Recadrer ou masquer' }).click();
  const editor = page.getByRole('dialog');
  await editor.getByRole('button', { name: 'Masquer' }).click();

  // The brush, over the name.
  const stage = editor.locator('[data-cover-stage]');
  const box = (await stage.boundingBox())!;
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.06, 0.085));
  await page.mouse.down();
  await page.mouse.move(...at(0.75, 0.09), { steps: 6 });
  await page.mouse.up();
  await expect(editor.getByRole('status').filter({ hasText: 'C’est masqué.' })).toHaveCount(1);

  // A rectangle by the keyboard, over the number: up, then as wide as it must be.
  await editor.getByRole('button', { name: 'Ajouter un rectangle' }).press('Enter');
  const rectangle = editor.getByRole('button', { name: 'Rectangle 1' });
  await expect(rectangle).toBeFocused();
  for (let press = 0; press < 31; press += 1) await page.keyboard.press('ArrowUp');
  for (let press = 0; press < 32; press += 1) await page.keyboard.press('ArrowLeft');
  for (let press = 0; press < 50; press += 1) await page.keyboard.press('Shift+ArrowRight');
  // One too many, taken back.
  await page.keyboard.press('Delete');
  await expect(rectangle).toHaveCount(0);
  await editor.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await expect(rectangle).toHaveCount(1);
  await expectNoBarrier(page);
  await photograph(page, 'images-masked');
  await editor.getByRole('button', { name: 'Appliquer' }).click();

  await card.getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(card.getByText('Image envoyée.', { exact: false })).toBeVisible();
  const [image] = await stored(page, 'Réglages masqués');
  const after = await pixelsAt(page, image!.url);
  const before = await sharp(file.buffer).removeAlpha().raw().toBuffer();
  expect([after.width, after.height]).toEqual([540, 1110]);
  const darkest = (data: Buffer, top: number, bottom: number) => {
    let least = 255;
    for (let y = top; y < bottom; y += 1) for (let x = 30; x < 400; x += 1) least = Math.min(least, data[(y * 540 + x) * 3]!);
    return least;
  };
  // Letters are nearly black; blocks of a line of text are not.
  for (const [top, bottom] of [[75, 115], [145, 185]] as const) {
    expect(darkest(before, top, bottom)).toBeLessThan(60);
    expect(darkest(after.data, top, bottom)).toBeGreaterThan(90);
  }
  // What was not masked is as it was.
  expect(Math.abs(after.data[(1000 * 540 + 5) * 3]! - before[(1000 * 540 + 5) * 3]!)).toBeLessThan(8);
});

test('several come at once, each with its own outcome; what is no image is said to be none', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  await bring(page, 'drop', await screenshot('un.png', 11), await screenshot('deux.png', 12), { name: 'lettre.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Chère Jeanne') });
  await expect(uploadCard(page, 'lettre.jpg').getByRole('alert')).toContainText('n’est pas une image que nous savons lire');
  await describeImage(uploadCard(page, 'un.png'), 'Écran un', 'Un écran.');
  await describeImage(uploadCard(page, 'deux.png'), 'Écran deux', 'Un autre écran.');
  await page.getByRole('button', { name: 'Envoyer les 2 images' }).click();
  for (const name of ['un.png', 'deux.png']) await expect(uploadCard(page, name)).toHaveAttribute('data-upload', 'sent');
  await uploadCard(page, 'lettre.jpg').getByRole('button', { name: /^Retirer/ }).click();
  await expect(uploadCard(page, 'lettre.jpg')).toHaveCount(0);
  expect(await stored(page, 'Écran un')).toHaveLength(1);
  expect(await stored(page, 'Écran deux')).toHaveLength(1);
});

test('what looks like an image of the library is shown before it is added', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  const first = await screenshot('premier.png', 21);
  await chooseImages(page, first);
  await describeImage(uploadCard(page, 'premier.png'), 'La première', 'Un écran.');
  await uploadCard(page, 'premier.png').getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(uploadCard(page, 'premier.png')).toHaveAttribute('data-upload', 'sent');

  const twin = { name: 'jumelle.jpg', mimeType: 'image/jpeg', buffer: await sharp(first.buffer).resize(400).jpeg({ quality: 70 }).toBuffer() };
  await chooseImages(page, twin);
  const card = uploadCard(page, 'jumelle.jpg');
  await expect(card.getByText('semblable est déjà dans la bibliothèque')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Envoyer l’image' })).toBeDisabled();
  await expectNoBarrier(page);
  await card.getByRole('button', { name: 'Ajouter la mienne quand même' }).click();
  await expect(card.getByRole('button', { name: 'Envoyer l’image' })).toBeEnabled();
  await card.getByRole('button', { name: /^Retirer/ }).click();

  await chooseImages(page, twin);
  await card.getByRole('button', { name: 'Prendre celle-là La première' }).click();
  await expect(page.getByRole('dialog')).toContainText('La première');
  await expect(card).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ allowedNoise: [/ERR_INTERNET_DISCONNECTED/, /ERR_CONNECTION_RESET/] });

  test('an image waits with its words, and goes once the network is back, once', async ({ page, context, visit, signIn }) => {
    await signIn('contributeur');
    await visit(address);
    await chooseImages(page, await screenshot('coupure.png', 31));
    const card = uploadCard(page, 'coupure.png');
    await describeImage(card, 'Pendant la coupure', 'Un écran.');
    await expect(card).toHaveAttribute('data-upload', 'ready');
    await context.setOffline(true);
    await card.getByRole('button', { name: 'Envoyer l’image' }).click();
    await expect(card.getByRole('alert')).toContainText('La connexion est coupée');
    await expect(card.getByRole('button', { name: 'Réessayer' })).toBeVisible();
    await expect(card.getByLabel('Titre', { exact: true })).toHaveValue('Pendant la coupure');
    await context.setOffline(false);
    await expect(card).toHaveAttribute('data-upload', 'sent');
    expect(await stored(page, 'Pendant la coupure')).toHaveLength(1);
  });

  test('an answer that got lost makes no second image', async ({ page, visit, signIn }) => {
    await signIn('contributeur');
    await visit(address);
    await chooseImages(page, await screenshot('perdue.png', 41));
    const card = uploadCard(page, 'perdue.png');
    await describeImage(card, 'Réponse perdue', 'Un écran.');
    await expect(card).toHaveAttribute('data-upload', 'ready');
    // The server takes the image; its answer does not arrive.
    const network = await page.context().newCDPSession(page);
    network.on('Fetch.requestPaused', ({ requestId }) => void network.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' }));
    await network.send('Fetch.enable', { patterns: [{ urlPattern: '*/api/images?locale*', requestStage: 'Response' }] });
    await card.getByRole('button', { name: 'Envoyer l’image' }).click();
    await expect(card.getByRole('alert')).toContainText('La connexion est coupée');
    expect(await stored(page, 'Réponse perdue')).toHaveLength(1);
    await network.send('Fetch.disable');
    await card.getByRole('button', { name: 'Réessayer' }).click();
    await expect(card).toHaveAttribute('data-upload', 'sent');
    expect(await stored(page, 'Réponse perdue')).toHaveLength(1);
  });
});

test('an upload is stopped, and its words stay', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await visit(address);
  await chooseImages(page, await screenshot('arret.png', 51));
  const card = uploadCard(page, 'arret.png');
  await describeImage(card, 'Arrêtée', 'Un écran.');
  let release = () => {};
  await page.route(/\/api\/images\?locale/, async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.abort().catch(() => undefined);
  });
  await card.getByRole('button', { name: 'Envoyer l’image' }).click();
  await expect(card.getByRole('progressbar')).toBeVisible();
  await card.getByRole('button', { name: 'Arrêter l’envoi' }).click();
  await expect(card).toHaveAttribute('data-upload', 'ready');
  await expect(card.getByLabel('Titre', { exact: true })).toHaveValue('Arrêtée');
  release();
  expect(await stored(page, 'Arrêtée')).toHaveLength(0);
});
