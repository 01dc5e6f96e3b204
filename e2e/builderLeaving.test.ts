import type { Page } from '@playwright/test';
import { contribute } from './support/asking';
import { beginExercise } from './support/builderWalks';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

test.use({ ...desk, serviceWorkers: 'allow', allowedNoise: [/ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/] });

const prompts = (page: Page) => page.locator('nav[aria-label="Parties de l’exercice"] ol > li bdi').allInnerTexts();
const keptOn = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('mentora-contribution-')));

for (const [device, size] of Object.entries({ phone, desk })) {
  test.describe(`on a ${device}`, () => {
    test.use(size);

    test('a step is dragged further than the screen shows, and the page goes along', async ({ page, visit, signIn }) => {
      await signIn('contributeur');
      const numbers = Array.from({ length: 16 }, (_, index) => index + 1);
      const steps = numbers.map((number) => ({ id: `s${number}`, kind: 'read', prompt: { fr: `N${number}` }, explanation: {}, screenshot: {}, body: {} }));
      const { id } = await contribute<{ id: string }>(page, 'post', '', { type: 'exercise', content: { title: { fr: 'Long' }, steps } });
      await visit(`/contributeur/mes-contributions/${id}/modifier#plan`);
      await expect(page.locator('#field-steps')).toBeEnabled();

      const drag = async (from: number, to: (height: number) => number, reached: string) => {
        const grip = page.locator('[data-grip]').nth(from);
        await grip.scrollIntoViewIfNeeded();
        const { x, y } = (await grip.boundingBox())!;
        const at = (down: number) => [{ x: x + 15, y: down }];
        const target = to(size.viewport.height);
        const touch = 'hasTouch' in size ? await page.context().newCDPSession(page) : undefined;
        const move = async (down: number) => (touch ? await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(down) }) : await page.mouse.move(x + 15, down, { steps: 3 }));
        if (touch) await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(y + 20) });
        else {
          await page.mouse.move(x + 15, y + 20);
          await page.mouse.down();
        }
        await move((y + target) / 2);
        await move(target);
        // Held there, without another move: the list goes by beneath.
        await expect(page.getByText(reached, { exact: true })).toBeInViewport();
        await page.waitForTimeout(400);
        if (touch) await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        else await page.mouse.up();
      };
      await drag(0, (height) => height - 20, '16. N16');
      await expect.poll(() => prompts(page)).toEqual([...numbers.slice(1), 1].map((number, index) => `${index + 1}. N${number}`));
      await drag(15, () => 20, '1. N2');
      await expect.poll(() => prompts(page)).toEqual(numbers.map((number) => `${number}. N${number}`));
    });

    test('who signs out is asked before what the site has not is lost, and leaves nothing on the device', async ({ page, visit, signIn }) => {
      await signIn('contributeur');
      await beginExercise({ page, visit });
      await page.route('**/api/contributions/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
      await page.getByRole('link', { name: 'Présentation' }).click();
      await page.getByLabel('Titre', { exact: true }).fill('Pas encore parti');
      await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
      expect(await keptOn(page)).toHaveLength(1);

      await visit('/espace');
      const signOut = page.getByRole('main').getByRole('button', { name: 'Se déconnecter' });
      await signOut.click();
      const question = page.getByRole('dialog');
      await expect(question).toContainText('Pas encore parti');
      await expectNoBarrier(page);
      await photograph(page, `sign-out-question-${device}`);
      await question.getByRole('button', { name: 'Rester connecté' }).last().click();
      await expect(question).toBeHidden();
      expect(await keptOn(page)).toHaveLength(1);

      await signOut.click();
      await question.getByRole('button', { name: 'Se déconnecter et les perdre' }).click();
      await expect(page.getByText('La déconnexion est faite.')).toBeVisible();
      await expect.poll(() => keptOn(page)).toEqual([]);
    });
  });
}

test('what can still be saved is saved before one signs out, without a question', async ({ page, visit, signIn, db }) => {
  await signIn('contributeur');
  await beginExercise({ page, visit });
  await page.getByLabel('Titre', { exact: true }).fill('Au dernier moment');
  await page.locator('form[action$="/deconnexion"]').first().evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(page.getByText('La déconnexion est faite.')).toBeVisible();
  await expect.poll(() => keptOn(page)).toEqual([]);
  expect((await db.query(`SELECT 1 FROM contributions WHERE title = 'Au dernier moment'`)).rowCount).toBe(1);
});

test('who signs out of the panel is asked as well, and takes what is left along', async ({ page, visit, signIn }) => {
  await signIn('administrateur');
  await beginExercise({ page, visit });
  await page.route('**/api/contributions/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await page.getByLabel('Titre', { exact: true }).fill('Écrit avant le panneau');
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible();

  await page.goto('/admin');
  await page.locator('#nav-toggler').last().click();
  await page.getByRole('link', { name: /déconn/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tout n’est pas encore enregistré' })).toBeFocused();
  await expect(page.getByRole('listitem')).toHaveText('Écrit avant le panneau');
  await photograph(page, 'panel-sign-out');
  await page.getByRole('link', { name: 'Rester connecté' }).click();
  await expect(page).toHaveURL(/\/admin$/);
  expect(await keptOn(page)).toHaveLength(1);

  await page.goto('/admin/logout');
  await page.getByRole('button', { name: 'Se déconnecter et les perdre' }).click();
  await expect(page.getByText('La déconnexion est faite.')).toBeVisible();
  await expect.poll(() => keptOn(page)).toEqual([]);
  // With nothing to lose nobody is asked.
  await signIn('administrateur');
  await page.goto('/admin/logout');
  await expect(page.getByText('La déconnexion est faite.')).toBeVisible();
});

test('after another log-in on the device nothing is left of what the one before had not sent', async ({ page, visit, signIn }) => {
  await signIn('contributeur');
  await beginExercise({ page, visit });
  await page.route('**/api/contributions/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await page.getByLabel('Titre', { exact: true }).fill('À moi seul');
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
  const address = page.url();

  // A log-in that ends by itself takes nothing: its person finds it again.
  await page.context().clearCookies();
  await visit('/exercices');
  await expect.poll(() => keptOn(page)).toHaveLength(1);
  await signIn('contributeur');
  await page.unrouteAll();
  await page.route('**/api/contributions/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await page.goto(address);
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('À moi seul');
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible();

  await page.context().clearCookies();
  await signIn('administrateur');
  await visit('/espace');
  await expect.poll(() => keptOn(page)).toEqual([]);
});

test('where the library cannot be got, the builder says so and goes on', async ({ page, context, visit, signIn }) => {
  await signIn('contributeur');
  await beginExercise({ page, visit });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Choisir une image' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('La bibliothèque n’a pas pu s’ouvrir');
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await page.getByLabel('Titre', { exact: true }).fill('Sans image');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await page.getByRole('button', { name: 'Choisir une image' }).click();
  await expect(page.getByRole('dialog').locator('[data-image]').first()).toBeVisible();
});
