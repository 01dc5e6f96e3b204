import type { Page } from '@playwright/test';
import { localePath } from '../src/platform/i18n';
import { giveHours, moveTo, sessionOf, slotsOfTomorrow } from './support/meetings';
import { pageOf } from './support/pageOf';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

/*
 * The whole way of a mentee and that of a mentor, side by side, in the languages that `parrainage.test.ts` and
 * `sessions.test.ts` do not speak: each once on a phone and once on a desk. Forms are known by what they ask for.
 */
const formWith = (page: Page, field: string) => page.locator(`main form:has([name="${field}"])`).last();
const send = (page: Page, field: string) => formWith(page, field).locator('button[type="submit"]').last().click();

/** Presses what needs no word: to accept, to resume. */
const agree = (page: Page) => page.locator('main form:not(:has(textarea, select, input:not([type="hidden"]))) button[type="submit"]').first().click();

/** Opens all that is folded away. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });

const ways = [
  { language: 'en', menteeOn: desk, mentorOn: phone },
  { language: 'ar', menteeOn: phone, mentorOn: desk },
] as const;

for (const { language, menteeOn, mentorOn } of ways) {
  test.describe(`in ${language}`, () => {
    test.use({ ...menteeOn, language });

    test('a mentee asks, talks, plans, meets, pauses and parts; the mentor answers, meets, resumes and parts', async ({ page, visit, signIn, browser, site, db }) => {
      test.setTimeout(240_000);
      await giveHours(db, { mentor: 'parrain', mentee: 'filleul', zones: ['Europe/Paris', 'Europe/Paris'], hours: [[0, 1440], [0, 1440]] });
      const hers = await pageOf(browser, site.url, 'parrain', mentorOn);
      const shePutsUp = (address: string) => hers.goto(localePath(language, address));

      // The mentee finds somebody, and asks.
      await signIn('filleul');
      await visit('/parrains?q=bibliothécaire');
      await expect(page.locator(`html[lang="${language}"]`)).toBeAttached();
      await page.locator('main article').getByRole('link', { name: 'Monique Lefèvre' }).first().click();
      await formWith(page, 'message').locator('[name="goals"]').fill('Trois photos par semaine.');
      await formWith(page, 'message').locator('[name="message"]').fill('Bonjour, je débute.');
      await formWith(page, 'message').locator('[name="durationMonths"]').selectOption('2');
      await expectNoBarrier(page);
      await send(page, 'message');
      await page.waitForURL(/mentorships\/[0-9a-f-]{36}/);
      await expectNoBarrier(page);
      const relation = new URL(page.url()).pathname.split('/').at(-1)!;

      // The mentor reads it, accepts, and says hello.
      await shePutsUp('/mentorships');
      await expect(hers.locator(`html[lang="${language}"]`)).toBeAttached();
      await hers.locator(`main a[href$="${relation}"]`).first().click();
      await expect(hers.getByText('Bonjour, je débute.')).toBeVisible();
      await expectNoBarrier(hers);
      await agree(hers);
      await expect(hers.getByRole('progressbar')).toBeVisible();
      await hers.locator('main form textarea[placeholder]').fill('Bienvenue !');
      await hers.locator('main form:has(textarea[placeholder]) button[type="submit"]').click();
      await page.reload();
      await expect(page.locator('[data-seq]', { hasText: 'Bienvenue !' })).toBeVisible();
      await photograph(page, `both-ways-relation-${language}`);

      // The mentee plans; they meet, write, and sum up.
      await visit(`/mentorships/${relation}/seances/nouvelle`);
      await (await slotsOfTomorrow(page)).nth(2).click();
      await expect(page.locator('main form [role="status"] [role="timer"]')).toBeVisible();
      await page.locator('[name="agenda"]').fill('Les albums.');
      await expectNoBarrier(page);
      await send(page, 'agenda');
      await page.waitForURL(/seances\/[0-9a-f-]{36}/);
      const session = sessionOf(page.url());
      await moveTo(db, session, 5);
      await shePutsUp(`/mentorships/${relation}/seances/${session}`);
      await hers.locator('main #now ~ form button[type="submit"]').click();
      await expect(hers.locator('main [role="timer"]')).toBeVisible();
      const saved = hers.waitForResponse((answer) => answer.url().endsWith('/notes') && answer.ok());
      await hers.locator('main [name="shared"]').fill('## Albums\nOn en fait un.');
      await saved;
      await expectNoBarrier(hers);
      await hers.locator('main [role="timer"]').locator('xpath=ancestor::section').locator('form').last().locator('button').click();
      await expect(hers.locator('main [name="summary"]')).toHaveValue(/Albums/);
      await send(hers, 'summary');
      await visit(`/mentorships/${relation}/seances/${session}`);
      await expect(page.getByText('Albums').first()).toBeVisible();
      await formWith(page, 'rating').locator('[name="rating"][value="5"]').check();
      await send(page, 'rating');
      await expectNoBarrier(page);
      await photograph(page, `both-ways-session-${language}`);

      // A pause, until the mentor goes on.
      await visit(`/mentorships/${relation}`);
      await unfold(page);
      await formWith(page, 'resumeOn').locator('[name="reason"]').fill('Un voyage.');
      await formWith(page, 'resumeOn').locator('[name="resumeOn"]').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
      await send(page, 'resumeOn');
      await expect(page.locator('main form:has([name="resumeOn"])')).toHaveCount(0);
      await shePutsUp(`/mentorships/${relation}`);
      await expect(hers.getByText('Un voyage.')).toBeVisible();
      await agree(hers);
      await expect(hers.locator('main form:has([name="resumeOn"])')).toHaveCount(1);

      // They part, and each has a last word that the other reads once both have spoken.
      await page.reload();
      await unfold(page);
      await formWith(page, 'again').locator('[name="reason"]').first().check();
      await send(page, 'again');
      await expect(page.locator('main form:has([name="again"])')).toHaveCount(0);
      for (const [side, word] of [[page, 'Merci pour tout.'], [hers, 'Bonne route.']] as const) {
        await side.goto(localePath(language, `/mentorships/${relation}`));
        await formWith(side, 'stars').locator('[name="stars"][value="5"]').check();
        await formWith(side, 'stars').locator('[name="text"]').fill(word);
        await send(side, 'stars');
        await expect(side.locator('main form:has([name="stars"])')).toHaveCount(0);
      }
      await expect(hers.getByText('Merci pour tout.')).toBeVisible();
      await expectNoBarrier(hers);
      await page.reload();
      await expect(page.getByText('Bonne route.')).toBeVisible();
      await expectNoBarrier(page);
      await photograph(page, `both-ways-archive-${language}`);
      await hers.context().close();
    });
  });
}
