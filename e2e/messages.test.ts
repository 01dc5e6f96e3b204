import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { choose, pdf, photo } from './support/files';
import { longHistory } from './support/history';
import { DEMO_PASSWORD, demoAddress, type DemoPerson } from './support/people';
import { expect, expectNoBarrier, phone, photograph, test } from './support/test';

test.use({ ...phone, serviceWorkers: 'allow' });

/** The page of another person, in a browser of his or her own. */
async function pageOf(other: BrowserContext, who: DemoPerson, address: string): Promise<Page> {
  const answer = await other.request.post('/api/users/login', { data: { email: demoAddress(who), password: DEMO_PASSWORD } });
  expect(answer.ok()).toBe(true);
  const page = await other.newPage();
  await page.goto(address);
  return page;
}

const messageOf = (page: Page, text: string) => page.locator('[data-seq]', { hasText: text });
const field = (page: Page) => page.getByPlaceholder('Votre message');
const sends = async (page: Page, text: string) => {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Envoyer' }).click();
};

test('two people write to each other, see each other, correct themselves, and lose nothing with the network', async ({ page, browser, visit, signIn, site }) => {
  await signIn('parrain');
  await visit('/messages');
  await page.getByRole('link', { name: 'Yanis Haddad' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Yanis Haddad' })).toBeVisible();
  const other = await browser.newContext({ ...phone, baseURL: site.url, locale: 'fr-FR' });
  const his = await pageOf(other, 'filleul', new URL(page.url()).pathname);
  await expect(page.getByText('Yanis Haddad est en ligne')).toBeVisible();
  await expect(his.getByText('Monique Lefèvre est en ligne')).toBeVisible();

  await field(his).pressSequentially('Bon');
  await expect(page.getByText('Yanis Haddad écrit…')).toBeVisible();
  await sends(his, 'Coucou Moniqe');
  await expect(messageOf(page, 'Coucou Moniqe')).toBeVisible();
  await expect(page.getByText('Yanis Haddad écrit…')).toBeHidden();
  await expect(messageOf(his, 'Coucou Moniqe').getByText('lu', { exact: false })).toContainText('· lu');

  await messageOf(his, 'Coucou Moniqe').getByRole('button', { name: /^Options/ }).click();
  await his.getByRole('button', { name: 'Modifier' }).click();
  await his.getByLabel('Modifier votre message').fill('Coucou Monique');
  await his.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(messageOf(page, 'Coucou Monique')).toContainText('modifié');

  // What is typed outlives a reload.
  await field(his).fill('Une autre question');
  await his.reload();
  await expect(field(his)).toHaveValue('Une autre question');

  // Cut off, what one writes waits, and what the other writes is fetched.
  await other.setOffline(true);
  await sends(his, 'Écrit sans réseau');
  await expect(his.getByText('Envoi…')).toBeVisible();
  await sends(page, 'Écrit pendant ce temps');
  await expect(page.locator('[data-waiting-message]')).toHaveCount(0);
  await other.setOffline(false);
  await expect(messageOf(page, 'Écrit sans réseau')).toBeVisible({ timeout: 30_000 });
  await expect(messageOf(his, 'Écrit pendant ce temps')).toBeVisible();
  await expect(his.locator('[data-waiting-message]')).toHaveCount(0);
  await photograph(page, 'messages-thread');

  await messageOf(his, 'Écrit sans réseau').getByRole('button', { name: /^Options/ }).click();
  await his.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await his.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(messageOf(page, 'Écrit sans réseau')).toHaveCount(0);
  await expect(page.getByText('Message supprimé').last()).toBeVisible();

  // Blocked, nobody writes any more, and the one who is says so in words.
  await page.locator('[data-conversation-page] summary').click();
  await page.getByRole('button', { name: 'Bloquer Yanis Haddad' }).click();
  await expect(page.getByText(/^Vous avez bloqué Yanis Haddad/)).toBeVisible();
  await sends(his, 'Allô ?');
  await expect(his.locator('[data-waiting-message]').getByRole('alert')).toContainText('Vous ne pouvez plus vous écrire');
  await his.getByRole('button', { name: 'Retirer' }).click();
  await expect(his.getByText('Allô ?')).toHaveCount(0);
  await page.locator('[data-conversation-page] summary').click();
  await page.getByRole('button', { name: 'Débloquer Yanis Haddad' }).click();
  await expect(field(page)).toBeVisible();
  await other.close();
});

test('ten thousand messages are read by pages: few are on the page, and what one reads stays where it is', async ({ page, browser, db, visit, signIn, site }) => {
  const id = await longHistory(db, ['parrain', 'filleul'], 10_000);
  await signIn('parrain');
  await visit(`/messages/${id}`);
  const thread = page.locator('[data-conversation]');
  const rows = thread.locator('[data-seq]');
  const seqs = () => rows.evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.seq)));
  const topOf = (seq: number) => thread.locator(`[data-seq="${seq}"] [data-bubble]`).evaluate((text) => text.getBoundingClientRect().top);
  await expect(messageOf(page, 'Message 10000.')).toBeInViewport();

  // Back through the history, with the wheel.
  await thread.hover();
  let before = 9_951;
  for (let parts = 0; parts < 6; parts += 1) {
    const first = (await seqs())[0]!;
    const held = thread.locator(`[data-seq="${first}"] button`);
    await held.focus();
    await page.mouse.wheel(0, -200);
    const top = await topOf(first);
    await thread.evaluate((element) => element.scrollTo({ top: element.scrollTop - 100_000 }));
    const pulled = await topOf(first);
    await expect.poll(async () => (await seqs())[0]).toBeLessThan(before);
    before = (await seqs())[0]!;
    expect(Math.abs((await topOf(first)) - pulled), `${first} was at ${top}`).toBeLessThanOrEqual(2);
    await expect(held).toBeFocused();
    expect(await rows.count()).toBeLessThan(200);
  }
  expect(before).toBeLessThanOrEqual(9_701);
  const places = await seqs();
  expect(places).toEqual(places.map((_, index) => places[0]! + index));

  // What arrives is read out, and moves nothing; what was put before is no news.
  const log = page.getByRole('log');
  await expect(log).toBeEmpty();
  const seen = places[Math.floor(places.length / 2)]!;
  await thread.locator(`[data-seq="${seen}"]`).evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const top = await topOf(seen);
  const other = await browser.newContext({ ...phone, baseURL: site.url, locale: 'fr-FR' });
  const his = await pageOf(other, 'filleul', `/messages/${id}`);
  await sends(his, 'Voici du nouveau');
  await expect(log).toContainText('Yanis Haddad : Voici du nouveau');
  expect(Math.abs((await topOf(seen)) - top)).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: /nouveau message/ }).click();
  await expect(messageOf(page, 'Voici du nouveau')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(200);
  await other.close();
});

test('without a script the conversation is read by pages, and answered', async ({ page, browser, db, signIn, site }) => {
  const id = await longHistory(db, ['parrain', 'filleul'], 120);
  await signIn('parrain');
  const plain = await browser.newContext({ ...phone, javaScriptEnabled: false, storageState: await page.context().storageState(), baseURL: site.url });
  const without = await plain.newPage();
  await without.goto(`/messages/${id}`);
  await expect(messageOf(without, 'Message 120.')).toBeInViewport();
  await without.getByRole('link', { name: 'Messages plus anciens' }).click();
  await expect(messageOf(without, 'Message 70.')).toHaveCount(1);
  await field(without).fill('Écrit sans script');
  await without.getByRole('button', { name: 'Envoyer' }).click();
  await expect(messageOf(without, 'Écrit sans script')).toBeInViewport();
  await plain.close();
});

/** A file that was chosen, above the field. */
const chosenFile = (page: Page, name: string) => page.locator('form li', { hasText: name });

test('a picture and a PDF go with a message: one sees how far they are, may send at once, and the other opens them', async ({ page, context, browser, db, signIn, site }) => {
  const id = await longHistory(db, ['parrain', 'filleul'], 1);
  await signIn('parrain');
  await page.goto(`/messages/${id}`);
  const other = await browser.newContext({ ...phone, baseURL: site.url, locale: 'fr-FR' });
  const his = await pageOf(other, 'filleul', `/messages/${id}`);
  const slow = await context.newCDPSession(page);
  await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 50, downloadThroughput: -1, uploadThroughput: 250_000 });
  const guide = { name: 'Guide du téléphone.pdf', mimeType: 'application/pdf', buffer: pdf() };
  await choose(page, { name: 'vacances.jpg', mimeType: 'image/jpeg', buffer: await photo(900, 700) }, guide);
  const progress = page.getByRole('progressbar', { name: 'Envoi de vacances.jpg…' });
  await expect(async () => {
    const share = Number(await progress.getAttribute('aria-valuenow', { timeout: 500 }));
    expect(share).toBeGreaterThan(10);
    expect(share).toBeLessThan(100);
  }).toPass();
  await photograph(page, 'files-on-their-way');
  await expectNoBarrier(page);
  // Who does not wait need not.
  await sends(page, 'Les photos de dimanche');
  await expect(page.getByRole('button', { name: 'Envoi…' })).toBeVisible();
  await expect(messageOf(his, 'Les photos de dimanche')).toHaveCount(0);
  const arrived = messageOf(his, 'Les photos de dimanche');
  await expect(arrived).toBeVisible({ timeout: 30_000 });
  await slow.detach();
  await expect(page.locator('form li')).toHaveCount(0);
  await expect(field(page)).toHaveValue('');

  const picture = arrived.getByRole('img', { name: 'Image : vacances.jpg' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(900);
  await photograph(his, 'files-arrived');
  const [opened] = await Promise.all([his.waitForEvent('popup'), picture.click()]);
  await expect(opened.locator('img')).toBeVisible();
  await opened.close();
  const [download] = await Promise.all([his.waitForEvent('download'), arrived.getByRole('link', { name: guide.name }).click()]);
  expect(download.suggestedFilename()).toBe(guide.name);
  expect(await readFile(await download.path())).toEqual(guide.buffer);
  await other.close();
});

test('a file that cannot be sent says why and what to do, and nothing else of the message is lost', async ({ page, context, db, signIn }) => {
  const id = await longHistory(db, ['parrain', 'filleul'], 1);
  await signIn('parrain');
  await page.goto(`/messages/${id}`);
  await field(page).fill('Voici les papiers');
  const handedOver: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/attachments')) handedOver.push(request.url());
  });
  const heavy = { name: 'lourd.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([pdf(), Buffer.alloc(2 * 1024 * 1024)]) };
  const film = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(64) };
  await choose(page, heavy, film);
  await expect(chosenFile(page, 'lourd.pdf').getByRole('alert')).toHaveText(/trop lourd.* 10.Mo au plus pour une image, 2.Mo pour un PDF/);
  await expect(chosenFile(page, 'film.mp4').getByRole('alert')).toHaveText('Choisissez une image JPEG, PNG ou WebP, ou un PDF.');
  expect(handedOver, 'what would be refused is not sent on its way').toEqual([]);
  // What only the server can tell.
  await choose(page, { name: 'abîmée.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a00', 'hex') });
  await expect(chosenFile(page, 'abîmée.png').getByRole('alert')).toHaveText('Cette image est abîmée et ne peut pas être lue.');
  await photograph(page, 'files-refused');
  await expectNoBarrier(page);
  for (const name of ['lourd.pdf', 'film.mp4', 'abîmée.png']) await page.getByRole('button', { name: `Retirer ${name}` }).click();
  await expect(page.locator('form li')).toHaveCount(0);
  await choose(page, ...Array.from({ length: 5 }, (_, index) => ({ name: `page ${index + 1}.pdf`, mimeType: 'application/pdf', buffer: pdf() })));
  await expect(page.getByText('Prêt à partir')).toHaveCount(4);
  await expect(page.locator('form').getByRole('alert')).toHaveText('Quatre fichiers au plus par message : les autres n’ont pas été ajoutés.');
  for (const index of [4, 3, 2, 1]) await page.getByRole('button', { name: `Retirer page ${index}.pdf` }).click();

  // Cut off, one may try again; with the network back, it goes by itself, and outlives a reload.
  await context.setOffline(true);
  await choose(page, { name: 'recette.png', mimeType: 'image/png', buffer: await photo(60, 40, 'png') });
  const recipe = chosenFile(page, 'recette.png');
  await expect(recipe.getByRole('alert')).toHaveText('Pas de réponse. Vérifiez votre connexion, puis réessayez.');
  await recipe.getByRole('button', { name: 'Réessayer' }).click();
  await expect(recipe.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(field(page)).toHaveValue('Voici les papiers');
  await photograph(page, 'files-offline');
  await context.setOffline(false);
  await expect(recipe).toContainText('Prêt à partir');
  await page.reload();
  await expect(recipe).toContainText('Prêt à partir');
  await expect(field(page)).toHaveValue('Voici les papiers');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(messageOf(page, 'Voici les papiers').getByRole('img', { name: 'Image : recette.png' })).toBeVisible();
  await page.reload();
  await expect(page.locator('form li')).toHaveCount(0);
});

test('a message is reported, and an administrator reads what was chosen of the conversation, which is written down', async ({ page, browser, db, signIn, site }) => {
  const id = await longHistory(db, ['parrain', 'filleul'], 9);
  const writer = await browser.newContext({ baseURL: site.url, extraHTTPHeaders: { origin: site.url } });
  await pageOf(writer, 'parrain', '/aide');
  const headers = { 'content-type': 'application/octet-stream' };
  const uploaded = await writer.request.post(`/api/conversations/${id}/attachments?name=coin.png`, { headers, data: await photo(60, 40, 'png') });
  const { id: file } = (await uploaded.json()) as { id: string };
  const said = { clientId: randomUUID(), text: 'Regardez-moi ça', attachments: [file] };
  expect((await writer.request.post(`/api/conversations/${id}/messages`, { data: said })).ok()).toBe(true);
  await writer.close();
  await signIn('filleul');
  await page.goto(`/messages/${id}`);
  const row = messageOf(page, said.text);
  await row.getByRole('button', { name: /^Options/ }).click();
  await row.getByRole('link', { name: 'Signaler' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Signaler un message' })).toBeVisible();
  await expect(page.getByRole('blockquote')).toContainText(said.text);
  await expect(page.getByRole('blockquote')).toContainText('coin.png');
  await page.getByLabel('Il est blessant ou menaçant').check();
  await page.getByLabel('Ce que l’administrateur pourra lire').selectOption({ label: 'Ce message seulement' });
  await photograph(page, 'report');
  await page.getByRole('button', { name: 'Signaler ce message' }).click();
  await expect(page.getByRole('status').getByText('C’est signalé.')).toBeVisible();

  const desk = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const hers = await pageOf(desk, 'administrateur', '/admin');
  const answers: string[] = [];
  hers.on('response', (response) => void response.text().then((text) => answers.push(text), () => undefined));
  // Where reported messages were once, the address leads to the cases. The worker gathers them there.
  await expect(async () => {
    await hers.goto('/admin/conversation-reports');
    await hers.getByRole('link', { name: 'Message – Message de Monique Lefèvre' }).click({ timeout: 2_000 });
  }).toPass();
  const reported = hers.getByRole('region', { name: 'Ce qui est signalé' });
  await expect(reported.getByRole('heading', { name: 'C’est blessant, menaçant ou du harcèlement' })).toHaveCount(1);
  await expect(hers.getByText(said.text)).toHaveCount(0);
  await reported.getByRole('button', { name: 'Lire l’extrait' }).click();
  const extract = reported.getByRole('list', { name: 'Extrait de la conversation' });
  await expect(extract.getByRole('listitem')).toHaveText(/^Monique Lefèvre\s*Regardez-moi ça/);
  await extract.getByRole('button', { name: 'coin.png' }).click();
  await expect.poll(() => reported.getByRole('img', { name: 'coin.png' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60);
  await photograph(hers, 'reported-extract');
  // Nothing else of what they wrote has come here: neither shown nor sent along.
  const came = answers.join('\n');
  expect(came).toContain(said.text);
  expect(came).not.toMatch(/Message \d\./);
  await hers.goto('/admin/audit');
  for (const act of ['Extrait de conversation lu', 'Fichier d’un message signalé lu']) {
    const line = hers.getByRole('row').filter({ hasText: act });
    await expect(line).toHaveCount(1);
    await expect(line).toContainText('Nadia Benali');
  }
  await photograph(hers, 'reported-audit');
  await hers.goBack();
  await hers.getByRole('button', { name: 'Décider' }).click();
  await hers.getByRole('button', { name: 'Oui, décider' }).click();
  await expect(hers.locator('main').getByRole('status')).toHaveText('Clos');
  await desk.close();
});
