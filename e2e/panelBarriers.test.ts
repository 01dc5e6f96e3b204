import type { Page } from '@playwright/test';
import { locales } from '../src/platform/i18n';
import { barriersOf } from './support/barriers';
import { showsColours } from './support/look';
import { payloadsOwn } from './support/payloadsOwn';
import { demoAddress, type DemoPerson } from './support/people';
import { desk, expect, photograph, test } from './support/test';

test.use({ ...desk });

/** What there is in the panel, and who looks at it. */
const views: readonly { address: string; as: DemoPerson }[] = [
  { address: '/admin', as: 'administrateur' },
  { address: '/admin', as: 'formateur' },
  { address: '/admin/collections/exercises', as: 'formateur' },
  { address: '/admin/collections/exercises/create', as: 'formateur' },
  { address: '/admin/collections/exercises/first', as: 'formateur' },
  { address: '/admin/collections/images', as: 'formateur' },
  { address: '/admin/collections/images/create', as: 'formateur' },
  { address: '/admin/collections/images/first', as: 'administrateur' },
  { address: '/admin/collections/categories', as: 'formateur' },
  { address: '/admin/collections/categories/first', as: 'formateur' },
  { address: '/admin/collections/skills/first', as: 'formateur' },
  { address: '/admin/collections/users', as: 'administrateur' },
  { address: '/admin/collections/users/first', as: 'administrateur' },
  { address: '/admin/collections/message-log', as: 'administrateur' },
  { address: '/admin/collections/message-log/first', as: 'administrateur' },
  { address: '/admin/confirmations', as: 'administrateur' },
  { address: '/admin/images', as: 'administrateur' },
  { address: '/admin/images', as: 'formateur' },
  { address: '/admin/moderation/images', as: 'administrateur' },
  { address: '/admin/audit', as: 'administrateur' },
  { address: '/admin/collections/backups', as: 'administrateur' },
  { address: '/admin/collections/error-reports', as: 'administrateur' },
  { address: '/admin/moderation/requests', as: 'administrateur' },
  { address: '/admin/moderation/cases', as: 'administrateur' },
  { address: '/admin/moderation/rules', as: 'administrateur' },
  { address: '/admin/mentorships', as: 'administrateur' },
  { address: '/admin/mentorships?vue=qualite', as: 'administrateur' },
  { address: '/admin/mentorships?vue=parrains', as: 'administrateur' },
  { address: '/admin/mentor-matching', as: 'administrateur' },
  { address: '/admin/mentor-matching?vue=offre', as: 'administrateur' },
  { address: '/admin/globals/settings', as: 'administrateur' },
  { address: '/admin/keys', as: 'administrateur' },
  { address: '/admin/webhooks', as: 'administrateur' },
];

/** Where the first document of a collection is, for an address that ends with `first`. */
async function addressOf(page: Page, address: string): Promise<string> {
  if (!address.endsWith('/first')) return address;
  const collection = address.split('/').at(-2)!;
  const answer = (await (await page.request.get(`/api/${collection}?limit=1&depth=0`)).json()) as { docs: { id: string }[] };
  return address.replace(/first$/, answer.docs[0]!.id);
}

for (const language of locales) {
  for (const who of ['administrateur', 'formateur'] as const) {
    test(`the panel in ${language} has no barrier of ours for ${who}`, async ({
      page,
      context,
      signIn,
      site,
      db,
      register,
    }) => {
      test.setTimeout(240_000);
      // A mail that is in the log, and one that waits for a second look.
      await register(`journal-${language}-${who}@exemple.test`);
      await db.query(
        `INSERT INTO notifications (id, person_id, type, category, data, key, listed, confirmation)
         SELECT uuidv7(), id, 'messages.missAims', 'running', '{"received": 0.5}', 'looked-at', false, 'waiting'
         FROM users WHERE email = $1 ON CONFLICT DO NOTHING`,
        [demoAddress('administrateur')],
      );
      await signIn(who);
      await context.addCookies([{ name: 'payload-lng', value: language, url: site.url }]);
      for (const { address } of views.filter(({ as }) => as === who)) {
        await page.goto(await addressOf(page, address));
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        // Until its form has woken, nothing in it can be reached.
        await expect(page.locator('[data-form-ready="false"]')).toHaveCount(0);
        // A colour on its way from one theme to the other is none of either.
        await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
        const hasColours = showsColours(language);
        for (const theme of hasColours ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.locator('html').evaluate((html, name) => html.setAttribute('data-theme', name), theme);
          expect.soft(await barriersOf(page, !hasColours ? 'all but colours' : theme === 'light' ? 'all' : 'colours', payloadsOwn), `${address} ${theme}`).toEqual([]);
          await photograph(page, `panel-${language}-${theme}-${who}${address.replaceAll('/', '-')}`);
        }
      }
    });
  }
}
