import { pageOf } from './support/pageOf';
import { barriersOf } from './support/barriers';
import { payloadsOwn } from './support/payloadsOwn';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

// Who is asked, and what is published, stays with the demo's people.
test.use({ ...phone });

test('a mentee sees who fits best and why, asks, is declined, and asks the next with the same words', async ({ page, visit, signIn, browser, site }) => {
  test.setTimeout(240_000);
  await signIn('filleul');
  await visit('/parrains');
  const proposals = page.locator('section[aria-labelledby="proposals"]');
  await expect(proposals.getByRole('heading', { level: 2 })).toHaveText(/pour vous$/);
  const first = proposals.locator('article').first();
  await expect(first.getByRole('listitem').first()).toBeVisible();
  await expect(first.getByText(/Parle votre première langue/)).toBeVisible();
  await expectNoBarrier(page);
  await photograph(page, 'matching-proposals-phone');

  await proposals.getByRole('link', { name: 'Demander à Monique Lefèvre' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monique Lefèvre');
  await page.getByLabel('Vos objectifs').fill('Envoyer des photos.');
  await page.getByLabel('Votre message').fill('Bonjour, je débute et j’aimerais votre aide.');
  await page.getByLabel('Durée').selectOption('2');
  await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
  await expect(page.getByText('Votre demande est partie.')).toBeVisible();
  const relation = new URL(page.url()).pathname;

  const hers = await pageOf(browser, site.url, 'parrain', desk);
  const id = relation.split('/').at(-1)!;
  expect((await hers.request.patch(`/api/mentorships/${id}/decline`, { headers: { origin: site.url }, data: { reason: 'busy' } })).ok()).toBe(true);

  // The next best is offered at once, and what was written is there.
  await expect(async () => {
    await page.goto(relation);
    await expect(page.getByRole('link', { name: /^Demander à / })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await photograph(page, 'matching-next-phone');
  await page.getByRole('link', { name: /^Demander à / }).tap();
  await expect(page.getByText(/^Votre texte est gardé/)).toBeVisible();
  await expect(page.getByLabel('Votre message')).toHaveValue('Bonjour, je débute et j’aimerais votre aide.');
  await expect(page.getByLabel('Vos objectifs')).toHaveValue('Envoyer des photos.');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Envoyer la demande' }).tap();
  await expect(page.getByText('Votre demande est partie.')).toBeVisible();
});

test('a mentee narrows the directory by hours in common, and asks to be looked for', async ({ page, visit, signIn }) => {
  await signIn('filleul');
  await visit('/parrains');
  await page.getByRole('button', { name: 'Cherchez pour moi' }).tap();
  await expect(page.getByText(/^Nous cherchons pour vous depuis/)).toBeVisible();
  await page.getByText('Préciser la recherche').tap();
  await page.getByLabel('Avec une heure en commun avec moi').check();
  await page.getByRole('button', { name: 'Afficher les résultats' }).tap();
  await expect(page).toHaveURL(/heures=communes/);
  await expect(page.locator('main article', { hasText: 'Monique Lefèvre' })).toHaveCount(1);
  await expect(page.locator('main article', { hasText: 'Julien Faure' })).toHaveCount(0);
  await visit('/parrains');
  await page.getByRole('button', { name: 'Ne plus chercher pour moi' }).tap();
  await expect(page.getByRole('button', { name: 'Cherchez pour moi' })).toBeVisible();
});

// Who is matched in French has been asked for: nobody is left for the others.
for (const language of ['en', 'ar', 'fr'] as const) {
  test(`an administrator gathers a cohort, pins, reads, and publishes or puts aside, in ${language}`, async ({ browser, site }) => {
    test.setTimeout(240_000);
    const page = await pageOf(browser, site.url, 'administrateur', desk);
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: site.url }]);
    const words = {
      fr: { make: 'Préparer le plan', decide: 'Imposer', mentee: 'Filleul', mentor: 'Parrain', publish: 'Publier', send: /^Envoyer les/, pinned: '· Imposée', aside: 'Écarter ce plan', sure: 'Écarter sans prévenir personne' },
      en: { make: 'Prepare the plan', decide: 'Pin', mentee: 'Mentee', mentor: 'Mentor', publish: 'Publish', send: /^Send the/, pinned: '· Pinned', aside: 'Put this plan aside', sure: 'Put aside, telling nobody' },
      ar: { make: 'إعداد الخطة', decide: 'فرض', mentee: 'المتعلم', mentor: 'المرشد', publish: 'نشر', send: /^إرسال/, pinned: '· مفروض', aside: 'استبعاد هذه الخطة', sure: 'استبعاد دون إخبار أحد' },
    }[language];
    await page.goto('/admin/mentor-matching');
    await page.locator('main form input[name="name"]').fill(`Rentrée ${language}`);
    await photograph(page, `matching-new-${language}`);
    await page.getByRole('button', { name: words.make }).click();
    await expect(page.locator('#pairs')).toBeVisible({ timeout: 60_000 });
    await photograph(page, `matching-plan-${language}`);

    // One is pinned, and the plan is made anew with it.
    const decide = page.locator('main form');
    const chosen = await decide.getByLabel(words.mentee, { exact: true }).locator('option').nth(1).getAttribute('value');
    await decide.getByLabel(words.mentee, { exact: true }).selectOption(chosen);
    await decide.getByLabel(words.mentor, { exact: true }).selectOption({ label: 'Monique Lefèvre' });
    await decide.getByRole('button', { name: words.decide, exact: true }).click();
    await expect(page.locator('tbody tr', { hasText: 'Monique Lefèvre' }).filter({ hasText: words.pinned })).toBeVisible({ timeout: 60_000 });
    expect(await barriersOf(page, 'all', payloadsOwn)).toEqual([]);

    if (language === 'fr') {
      await page.getByRole('button', { name: words.publish, exact: true }).click();
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Publiée le' })).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('tbody td', { hasText: 'Demande envoyée' }).first()).toBeVisible();
    } else {
      await page.getByRole('button', { name: words.aside }).click();
      await page.getByRole('button', { name: words.sure }).click();
      await expect(page.getByRole('button', { name: words.aside })).toHaveCount(0);
    }
    await photograph(page, `matching-done-${language}`);
    await page.goto('/admin/mentor-matching?vue=offre');
    await expect(page.locator('main svg[role="img"]').first()).toBeVisible();
    await expect(page.locator('main table').first()).toBeVisible();
    await photograph(page, `matching-supply-${language}`);
    await page.context().close();
  });
}
