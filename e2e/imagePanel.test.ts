import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Site } from '../tests/support/site';
import { barriersOf } from './support/barriers';
import { DEMO_PASSWORD, demoAddress } from './support/people';
import { desk, expect, phone, photograph, test } from './support/test';

const picture = (background: string) => sharp({ create: { width: 120, height: 160, channels: 3, background } }).png().toBuffer();

/** A contributor sends images, which then wait. */
async function send(site: Site, titles: readonly string[]): Promise<string[]> {
  const headers = { origin: site.url };
  const signedIn = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoAddress('contributeur'), password: DEMO_PASSWORD }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const ids: string[] = [];
  for (const [at, title] of titles.entries()) {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ title, alt: `Image ${at}`, tags: ['essai'] }));
    form.set('file', new Blob([new Uint8Array(await picture(`hsl(${at * 60} 60% 50%)`))], { type: 'image/png' }), 'a.png');
    const answer = await fetch(`${site.url}/api/images?depth=0`, { method: 'POST', headers: { ...headers, cookie }, body: form });
    expect(answer.status).toBe(201);
    ids.push(((await answer.json()) as { doc: { id: string } }).doc.id);
  }
  return ids;
}

const cards = (page: Page) => page.locator('.mentora-mosaic__card');

for (const [device, size] of Object.entries({ phone, desk })) {
  test.describe(`on a ${device}`, () => {
    test.use(size);

    test('an administrator finds, corrects and deletes images, and adds several at once', async ({ page, signIn }) => {
      await signIn('administrateur');
      await page.goto('/admin/images');
      await expect(cards(page).first()).toBeVisible();
      await page.getByLabel('Titre, mot-clé ou catégorie').fill('couverture');
      await page.getByRole('search').getByRole('button', { name: 'Chercher' }).click();
      await expect(page).toHaveURL(/search=couverture/);
      await expect(cards(page).first().getByRole('heading')).toContainText('Couverture');
      expect(await barriersOf(page, 'all', [{ rule: 'region', parts: '.template-default :not(.mentora-start, .mentora-start *)', why: 'Payload’s frame' }, { rule: 'landmark-no-duplicate-banner', parts: '.app-header', why: 'the same' }, { rule: 'landmark-unique', parts: '.app-header', why: 'the same' }])).toEqual([]);
      await photograph(page, `library-${device}`);

      // One that is in use says where, and stays.
      await cards(page).first().getByRole('button', { name: /^Supprimer/ }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('alert')).toContainText('elle ne peut pas être supprimée');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();

      // Two at once, of which one is no picture.
      const chooser = page.waitForEvent('filechooser');
      await page.getByText('Choisir des images').click();
      await (await chooser).setFiles([
        { name: `ecran_${device}.png`, mimeType: 'image/png', buffer: await picture('#246') },
        { name: 'faux.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') },
      ]);
      await page.getByLabel('Texte alternatif').first().fill('Un écran bleu');
      await page.getByLabel('Texte alternatif').last().fill('Rien');
      await page.getByRole('button', { name: 'Envoyer 2 images' }).click();
      await expect(page.getByText('Dans la bibliothèque.')).toBeVisible();
      await expect(page.getByText('Choisissez une image JPEG, PNG, WebP ou AVIF.')).toBeVisible();
      await photograph(page, `library-upload-${device}`);

      await page.getByRole('button', { name: 'Tout afficher' }).click();
      const mine = cards(page).filter({ hasText: `ecran ${device}` }).first();
      await mine.getByRole('button', { name: /^Modifier/ }).click();
      await dialog.getByLabel('Mots-clés', { exact: true }).last().fill('bleu');
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(mine.getByText('bleu', { exact: true })).toBeVisible();
      await mine.getByRole('button', { name: /^Supprimer/ }).click();
      await dialog.getByRole('button', { name: 'Oui, supprimer cette image' }).click();
      await expect(mine).toBeHidden();
    });

    test('what is loaded and where one was is there on return', async ({ page, signIn }) => {
      await signIn('formateur');
      await page.goto('/admin/images?sort=title');
      await expect(cards(page)).toHaveCount(40);
      await expect(async () => {
        await cards(page).last().scrollIntoViewIfNeeded();
        expect(await cards(page).count()).toBeGreaterThan(40);
      }).toPass();
      const looked = cards(page).nth(42);
      await looked.scrollIntoViewIfNeeded();
      const title = await looked.getByRole('heading').innerText();
      const whereItIs = async () => Math.round((await cards(page).filter({ hasText: title }).first().boundingBox())?.y ?? -10_000);
      const [count, before, top] = [await cards(page).count(), await whereItIs(), await page.evaluate(() => window.scrollY)];
      const isThere = async () => {
        await expect.poll(() => cards(page).count()).toBeGreaterThanOrEqual(count);
        await expect.poll(async () => Math.abs((await whereItIs()) - before)).toBeLessThan(60);
      };

      await looked.getByRole('link').first().click();
      await page.waitForURL(/collections\/images/);
      await page.goBack();
      await isThere();
      await page.reload();
      await isThere();
      // By a link, from anywhere else.
      await page.goto('/admin');
      await page.evaluate(() => window.location.assign('/admin/images?sort=title'));
      await isThere();
      // What is asked for anew begins at its beginning.
      await page.goto('/admin/images');
      await expect(cards(page)).toHaveCount(40);
      await page.getByLabel('Ordre').selectOption('title');
      await page.getByRole('search').getByRole('button', { name: 'Chercher' }).click();
      await expect(page).toHaveURL(/sort=title/);
      await expect(cards(page).first()).toBeVisible();
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => window.scrollY)).toBeLessThan(top / 2);
    });

    test('what waits is chosen, approved and rejected by keyboard, and what somebody else decided is said', async ({ page, site, db, signIn }) => {
      const ids = await send(site, ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((word) => `${word} ${device}`));
      await signIn('administrateur');
      await page.goto('/admin/moderation/images');
      const tiles = page.getByRole('option');
      const tile = (word: string) => tiles.filter({ hasText: `${word} ${device}` });
      await expect(tile('Cinq')).toBeVisible();
      await photograph(page, `image-moderation-${device}`);

      // One alone: opened, its tags corrected, approved; the next comes.
      await tile('Un').focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: /Vérifier/ });
      await dialog.getByLabel('Mots-clés', { exact: true }).last().fill('accueil');
      await page.keyboard.press('Enter');
      await photograph(page, `image-review-${device}`);
      await dialog.getByRole('button', { name: 'Approuver', exact: true }).click();
      await expect(page.getByRole('dialog', { name: new RegExp(`Deux ${device}`) })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(tile('Un')).toBeHidden();

      // Two that are rejected together, of which somebody else is quicker with one.
      await db.query("UPDATE images SET moderation_status = 'approved' WHERE id = $1", [ids[2]]);
      for (const word of ['Deux', 'Trois']) {
        await tile(word).focus();
        await page.keyboard.press('Space');
        await expect(tile(word)).toHaveAttribute('aria-selected', 'true');
      }
      await page.keyboard.press('r');
      const why = page.getByRole('dialog', { name: 'Refuser 2 images' });
      await why.getByRole('button', { name: 'Oui, refuser' }).click();
      await expect(why.getByRole('alert')).toBeVisible();
      // One that is ready is put in, and can be changed like words of one's own.
      await why.getByRole('button', { name: 'L’image est trop floue' }).click();
      await expect(why.getByLabel('Raison', { exact: true })).toHaveValue(/trop floue ou trop petite/);
      await why.getByRole('button', { name: 'Modifier ces motifs' }).click();
      await expect(why.getByRole('button', { name: 'Ajouter un motif' })).toBeVisible();
      await why.getByRole('button', { name: 'Terminer' }).click();
      await why.getByLabel('Raison', { exact: true }).fill('Trop floue');
      await why.getByRole('button', { name: 'Oui, refuser' }).click();
      await expect(page.getByText('quelqu’un d’autre vient de l’approuver')).toBeVisible();

      await tile('Quatre').focus();
      await page.keyboard.press('a');
      await expect(tile('Quatre')).toBeHidden();
      const { rows } = await db.query<{ id: string; status: string; reason: string | null }>(
        'SELECT id, moderation_status AS status, moderation_reason AS reason FROM images WHERE id = ANY ($1)',
        [ids],
      );
      const of = (at: number) => rows.find(({ id }) => id === ids[at]);
      expect([0, 1, 2, 3, 4].map((at) => of(at)?.status)).toEqual(['approved', 'rejected', 'approved', 'approved', 'pending']);
      expect(of(1)?.reason).toBe('Trop floue');
    });
  });
}

test('the views are there for nobody whom the matrix does not let in', async ({ page, signIn }) => {
  await signIn('formateur');
  expect((await page.goto('/admin/moderation/images'))?.status()).toBe(404);
  expect((await page.goto('/admin/images'))?.status()).toBe(200);
});
