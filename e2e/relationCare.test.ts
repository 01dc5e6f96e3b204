import type { Page } from '@playwright/test';
import { payloadsOwn } from './support/payloadsOwn';
import { barriersOf } from './support/barriers';
import { pageOf } from './support/pageOf';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

// What is done to relations stays with the demo's people.
test.use({ ...phone });

/** What a person sends to a door, as the site's own pages do. */
async function sent(page: Page, url: string, method: 'post' | 'patch', door: string, data: object): Promise<{ id: string }> {
  const answer = await page.request[method](`/api${door}`, { headers: { origin: url }, data });
  expect(answer.ok(), `${door}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as { id: string };
}

/** Two of the demo who work together. */
async function together(mentee: Page, mentor: Page, url: string): Promise<string> {
  const { docs } = (await (await mentee.request.get('/api/mentors?q=bibliothécaire')).json()) as { docs: { id: string }[] };
  const { id } = await sent(mentee, url, 'post', '/mentorships', { mentor: docs[0]!.id, message: 'Bonjour Monique !', goals: 'Envoyer des photos.', durationMonths: 3 });
  await sent(mentor, url, 'patch', `/mentorships/${id}/accept`, {});
  return id;
}

test('an administrator looks after relations: hands one over with the consent of both, mediates in another, and does one thing to several', async ({ page, signIn, browser, site }) => {
  test.setTimeout(300_000);
  await signIn('filleul');
  const [monique, next, admin] = [await pageOf(browser, site.url, 'parrain', desk), await pageOf(browser, site.url, 'contributeur', phone), await pageOf(browser, site.url, 'administrateur', desk)];
  const id = await together(page, monique, site.url);

  // What deserves a look stands first; a name narrows the list.
  await admin.goto('/admin/mentorships');
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Suivi des parrainages');
  await expect(admin.getByRole('row').nth(1)).toContainText(/À voir tout de suite|À surveiller|Tout va bien/);
  expect(await barriersOf(admin, 'all', payloadsOwn)).toEqual([]);
  await photograph(admin, 'care-health-desk');
  await admin.getByLabel('Nom').fill('Lefèvre');
  await admin.getByRole('button', { name: 'Chercher' }).click();
  await expect(admin).toHaveURL(/q=Lef/);
  await expect(admin.getByRole('row')).toHaveCount(2);

  // The mentee is asked, says yes with the notes, and the new mentor accepts.
  await admin.getByRole('row').nth(1).locator('input[type="checkbox"]').check();
  await admin.getByLabel('Que faire').selectOption('hand-over');
  const mentors = admin.getByLabel('Nouveau parrain');
  const option = await mentors.locator('option', { hasText: await nameOf(next) }).getAttribute('value');
  await mentors.selectOption(option);
  await admin.getByLabel('Pourquoi').last().fill('Monique part en voyage.');
  await admin.getByRole('button', { name: 'Continuer' }).click();
  await admin.getByRole('button', { name: /^Oui/ }).click();
  await expect(admin.getByText('1 sur 1')).toBeVisible();
  await photograph(admin, 'care-handed-over-desk');

  await page.goto(`/mentorships/${id}`);
  await expect(page.getByText('Monique part en voyage.')).toBeVisible();
  await expectNoBarrier(page);
  await photograph(page, 'care-handover-phone');
  await page.getByLabel('Les notes partagées et les résumés de nos séances').check();
  await page.getByRole('button', { name: /^Oui, continuer avec/ }).tap();
  await expect(page.getByText('Votre accord est transmis.')).toBeVisible();
  await page.getByRole('link', { name: 'Voir la demande' }).tap();
  await expect(page).not.toHaveURL(new RegExp(id));
  const after = new URL(page.url()).pathname;

  await next.goto(after);
  await expect(next.getByText(/L’administration propose que vous continuiez/)).toBeVisible();
  await expect(next.getByRole('heading', { name: 'Ce qui a été fait avant' })).toBeVisible();
  await photograph(next, 'care-request-phone');
  await next.getByRole('button', { name: 'Accepter' }).tap();
  await expect(next.getByText('C’est parti ! Dites bonjour.')).toBeVisible();
  await expect(next.getByRole('blockquote').getByText('Envoyer des photos.')).toBeVisible();

  // The first relation has ended for it, and its summary can be taken along.
  await page.goto(`/mentorships/${id}`);
  await expect(page.getByText('Raison : un autre parrain continue')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Télécharger le résumé (PDF)' }).tap()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await photograph(page, 'care-over-phone');

  // A mediation is a conversation of three; several relations are reminded at once, each with its outcome.
  await admin.goto('/admin/mentorships?q=Bernard');
  await admin.getByRole('row').nth(1).locator('input[type="checkbox"]').check();
  await admin.getByLabel('Que faire').selectOption('mediate');
  await admin.getByRole('button', { name: 'Continuer' }).click();
  await admin.getByRole('button', { name: /^Oui/ }).click();
  await admin.getByRole('link', { name: 'Ouvrir la conversation' }).click();
  await expect(admin).toHaveURL(/\/messages\//);
  await expect(admin.getByPlaceholder('Votre message')).toBeVisible();
  await admin.goto('/admin/mentorships');
  const boxes = admin.locator('tbody input[type="checkbox"]');
  for (let index = 0; index < 3; index += 1) await boxes.nth(index).check();
  await admin.getByRole('button', { name: 'Continuer' }).click();
  await expect(admin.getByText(/3 parrainages. C’est bien cela/)).toBeVisible();
  await admin.getByRole('button', { name: /^Oui/ }).click();
  await expect(admin.getByText(/ sur 3/)).toBeVisible();
  await expect(admin.locator('.mentora-care-desk li')).toHaveCount(3);

  // And what deserves a look has a list of its own, empty or not.
  for (const [view, heading] of [['qualite', 'Qualité'], ['parrains', 'Parrains à voir']] as const) {
    await admin.goto(`/admin/mentorships?vue=${view}`);
    await expect(admin.locator('.mentora-tabs [aria-current="page"]')).toHaveText(heading);
    expect(await barriersOf(admin, 'all', payloadsOwn)).toEqual([]);
  }
  // Nobody else finds the page.
  await next.goto('/admin/mentorships');
  await expect(next.getByText('Suivi des parrainages')).toHaveCount(0);
});

/** The name of who is signed in. */
async function nameOf(page: Page): Promise<string> {
  return ((await (await page.request.get('/api/users/me')).json()) as { user: { name: string } }).user.name;
}

test('a message shows its code, its quotes and its addresses, and is quoted by a button', async ({ page, signIn, browser, site }) => {
  test.setTimeout(120_000);
  await signIn('filleul');
  const monique = await pageOf(browser, site.url, 'parrain', desk);
  const id = await together(page, monique, site.url);
  await page.goto(`/mentorships/${id}`);
  await page.getByPlaceholder('Votre message').fill('Essayez `npm test` puis **lisez** https://exemple.org/aide.');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).tap();
  await expect(page.locator('[data-bubble] code')).toHaveText('npm test');
  await monique.goto(`/mentorships/${id}`);
  await expect(monique.locator('[data-bubble] a')).toHaveAttribute('href', 'https://exemple.org/aide');
  await monique.getByRole('button', { name: /^Options du message/ }).click();
  await monique.getByRole('button', { name: 'Citer' }).click();
  await expect(monique.getByPlaceholder('Votre message')).toHaveValue(/^> \*\*.+\*\*\n> Essayez/);
  await monique.getByPlaceholder('Votre message').press('End');
  await monique.keyboard.press('Control+End');
  await monique.keyboard.type('Bien vu !');
  await monique.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(page.locator('[data-bubble] blockquote')).toContainText('Essayez npm test');
  await expectNoBarrier(page);
  await photograph(page, 'care-quote-phone');
});
