import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
import ar from '../src/app/messages/ar/failure.json' with { type: 'json' };
import arShell from '../src/app/messages/ar/shell.json' with { type: 'json' };
import en from '../src/app/messages/en/failure.json' with { type: 'json' };
import enShell from '../src/app/messages/en/shell.json' with { type: 'json' };
import fr from '../src/app/messages/fr/failure.json' with { type: 'json' };
import frShell from '../src/app/messages/fr/shell.json' with { type: 'json' };
import { localePath, locales } from '../src/platform/i18n';
import { lookAt } from './support/look';
import { exerciseAddress } from './support/player';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

const failure = { fr, en, ar };
const lost = { fr: frShell.notFound, en: enShell.notFound, ar: arShell.notFound };
const title = (page: Page) => page.getByRole('heading', { level: 1 });

// A site of its own: its tables are taken away. What the pages say of that is to be expected.
test.use({ ...phone, allowedNoise: [/Server Components render|Minified React error/] });

/** Does something while a table is away, as when the database cannot answer. */
async function without(db: Pool, table: string, work: () => Promise<void>): Promise<void> {
  await db.query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  try {
    await work();
  } finally {
    await db.query(`ALTER TABLE IF EXISTS ${table}_away RENAME TO ${table}`);
  }
}

const back = (db: Pool, table: string) => db.query(`ALTER TABLE ${table}_away RENAME TO ${table}`);

test('when even the frame of the page cannot be made, there are words and a way on', async ({ page, context, db, signIn, site }) => {
  // The frame of the pages is kept once it was made, until the settings change.
  await signIn('administrateur');
  const saved = await page.request.post('/api/globals/settings', { headers: { origin: site.url }, data: { name: 'Mentora' } });
  expect(saved.ok()).toBe(true);
  await context.clearCookies();
  await without(db, 'settings', async () => {
    for (const language of locales) {
      const answer = await page.goto(localePath(language, '/progression'));
      expect(answer?.status()).toBe(500);
      await expect(title(page)).toHaveText(failure[language].title);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarrier(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNoBarrier(page);
      await photograph(page, `trouble-frame-${language}`);
    }
    await back(db, 'settings');
    await page.goto('/progression').catch(() => undefined);
  });
  await expect(title(page)).toHaveText('Ma progression');
});

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a page that cannot be made says so, and comes when it can be', async ({ page, visit, db }) => {
      await without(db, 'attempts', async () => {
        await visit('/progression');
        await expect(title(page)).toHaveText(failure[language].title);
        // By this it is found in the log.
        await expect(page.getByText(failure[language].reference)).toHaveText(/\d{5,}/);
        await lookAt(page, `trouble-page-${language}`, language);
        await back(db, 'attempts');
        await page.getByRole('button', { name: failure[language].retry }).click();
        await expect(title(page)).not.toHaveText(failure[language].title);
        await expect(page).toHaveURL(localePath(language, '/progression'));
      });
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      for (const address of ['/nulle-part', '/exercices/nulle-part', '/exercices/nulle-part/faire', '/apercu/nulle-part/encore']) {
        test(`${address} says that it is not there`, async ({ page, context }) => {
          const answer = await page.goto(localePath(language, address));
          expect(answer?.status()).toBe(404);
          await expect(title(page)).toHaveText(lost[language].title);
          await photograph(page, `lost-without-script-${language}`);
          const link = page.getByRole('link', { name: lost[language].exercises });
          const target = await context.request.get((await link.getAttribute('href'))!);
          expect(target.status()).toBe(200);
        });
      }

      test('a page that cannot be made says so', async ({ page, db }) => {
        await without(db, 'attempts', async () => {
          const answer = await page.goto(localePath(language, '/progression'));
          await expect(title(page)).toHaveText(failure[language].title);
          // Texts of a noscript are found by what holds them alone.
          await expect(page.getByRole('main')).toContainText(answer!.headers()['x-request-id']!);
        });
      });

      test('a page made for one person shows what it holds, and nothing that waits', async ({ page, visit }) => {
        for (const address of ['/progression', `${exerciseAddress}/faire`, '/exercices?q=photo', '/connexion']) {
          await visit(address);
          await expect(title(page), address).toBeVisible();
        }
      });
    });
  });
}

test.describe('on a slow line', () => {
  test.use(desk);

  test('a link that was pressed shows that its page is on its way, until it is there', async ({ page, visit }) => {
    await visit('/');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/progression.*_rsc|exercices\?_rsc/, async (route) => {
      await held;
      await route.continue();
    });
    const waiting = page.locator('[data-waiting]');
    await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Exercices' }).click();
    await expect(waiting).toBeVisible();
    await photograph(page, 'waiting');
    answer();
    await expect(title(page)).toHaveText('Les exercices');
    await expect(waiting).toHaveCount(0);
  });
});
