import { NEWCOMER_PASSWORD } from './support/people';
import { exercise, exerciseAddress } from './support/player';
import { desk, expect, phone, test } from './support/test';


test.describe('what one chose', () => {
  test.use(desk);

  test('in the header is found on another device', async ({ page, browser, visit, site, register }) => {
    const email = 'deux-appareils@exemple.test';
    await register(email, 'fr');
    await visit('/conditions');
    await page.locator('header summary').first().click();
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByText('Sombres', { exact: true }).click();
    expect((await saved).ok()).toBe(true);
    await page.getByText('Très grande', { exact: true }).click();

    await expect(async () => {
      const other = await browser.newContext({ baseURL: site.url });
      await other.request.post('/api/users/login', { data: { email, password: NEWCOMER_PASSWORD } });
      const there = await other.newPage();
      await there.goto('/exercices');
      const root = there.locator('html');
      await expect(root).toHaveAttribute('data-theme', 'dark', { timeout: 1000 });
      await expect(root).toHaveAttribute('data-text', 'larger', { timeout: 1000 });
      await other.close();
    }).toPass();
  });

  test('without an account stays on the device, and asks nothing of the server', async ({ page, visit }) => {
    await visit('/conditions');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.method()));
    await page.locator('header summary').first().click();
    await page.getByText('Sombres', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await visit('/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(sent).not.toContain('POST');
  });
});

test.describe('in a browser that speaks English', () => {
  test.use({ ...phone, locale: 'en-GB' });
  const offer = { name: 'This site is also in English.' };

  test('who has chosen French in the profile is not asked', async ({ page, visit, register }) => {
    await visit('/conditions');
    await expect(page.getByRole('complementary', offer)).toBeVisible();
    await register('en-francais@exemple.test', 'fr');
    await visit('/conditions');
    await expect(page.locator('html')).toHaveAttribute('data-person', 'known');
    await expect(page.getByRole('complementary', offer)).toHaveCount(0);
  });

  test('who has chosen Arabic in the profile is offered Arabic', async ({ page, visit, register }) => {
    await register('en-arabe@exemple.test', 'ar');
    await visit('/conditions');
    await expect(page.getByRole('complementary', { name: 'هذا الموقع متاح بالعربية أيضًا.' })).toBeVisible();
  });

  test('the offer goes when it is closed, and does not come back', async ({ page, visit }) => {
    await visit('/conditions');
    await page.getByRole('complementary', offer).getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('complementary', offer)).toHaveCount(0);
    await visit('/exercices');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('complementary', offer)).toHaveCount(0);
  });
});

test.describe('an exercise that was begun', () => {
  test.use(phone);

  test('is to be resumed, on its page too, and on the device where one signs in', async ({ page, browser, visit, site, register }) => {
    const email = 'en-cours@exemple.test';
    await register(email, 'fr');
    const begin = page.getByRole('button', { name: 'Commencer l’exercice' });
    const resume = page.getByRole('button', { name: 'Reprendre l’exercice' });
    await visit(exerciseAddress);
    await begin.tap();
    await expect(page.getByRole('heading', { level: 1, name: exercise.steps[0]!.prompt.fr })).toBeVisible();
    await visit(exerciseAddress);
    await expect(resume).toBeVisible();

    const other = await browser.newContext({ baseURL: site.url });
    await other.request.post('/api/users/login', { data: { email, password: NEWCOMER_PASSWORD } });
    const there = await other.newPage();
    await there.goto(exerciseAddress);
    await there.getByRole('button', { name: 'Reprendre l’exercice' }).click();
    await expect(there.getByRole('heading', { level: 1, name: exercise.steps[0]!.prompt.fr })).toBeVisible();
    await other.close();
  });

  test('a visitor too resumes it, and begins the others', async ({ page, visit }) => {
    await visit(exerciseAddress);
    await page.getByRole('button', { name: 'Commencer l’exercice' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: exercise.steps[0]!.prompt.fr })).toBeVisible();
    await visit(exerciseAddress);
    await expect(page.getByRole('button', { name: 'Reprendre l’exercice' })).toBeVisible();
    const asked = page.waitForResponse(/api\/progress/);
    await visit('/exercices/envoyer-un-premier-message');
    await asked;
    await expect(page.getByRole('button', { name: 'Commencer l’exercice' })).toBeVisible();
  });
});
