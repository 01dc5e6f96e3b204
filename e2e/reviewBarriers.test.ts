import { defaultLocale, locales } from '../src/platform/i18n';
import { barriersOf } from './support/barriers';
import { contributorOf } from './support/contributions';
import { payloadsOwn } from './support/payloadsOwn';
import { desk, expect, photograph, test, wantsPictures } from './support/test';

test.use({ ...desk });

const queue = '/admin/moderation/contributions';

for (const language of locales) {
  test(`the review in ${language} has no barrier`, async ({ page, context, browser, site, signIn }) => {
    test.setTimeout(240_000);
    const contributor = await contributorOf(browser, site.url);
    const sent = await contributor.send(`Barrières ${language}`);
    await signIn('administrateur');
    await context.addCookies([{ name: 'payload-lng', value: language, url: site.url }]);
    const look = async (state: string) => {
      await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
      for (const theme of language === defaultLocale || wantsPictures ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.locator('html').evaluate((html, name) => html.setAttribute('data-theme', name), theme);
        expect.soft(await barriersOf(page, theme === 'light' ? 'all' : 'colours', payloadsOwn), `${state} ${theme}`).toEqual([]);
        await photograph(page, `review-${language}-${theme}-${state}`);
      }
    };
    const open = async (address: string) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    };
    await open(`${queue}?status=rejected&type=image`);
    await look('none');
    await open(queue);
    await look('queue');
    await open(`${queue}/figures`);
    await look('figures');
    await open(`${queue}/${sent.id}`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    await look('item');
    for (const [key, state] of [['a', 'approve'], ['c', 'changes'], ['r', 'reject'], ['e', 'edit'], ['?', 'keys']] as const) {
      await expect(async () => {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await look(state);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect((await page.request.post(`/api/contributions/${sent.id}/reject`, { data: { reason: 'Vu.' }, headers: { origin: site.url } })).ok()).toBe(true);
    await open(`${queue}/${sent.id}`);
    await look('decided');
  });
}
