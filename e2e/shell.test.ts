import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isCachedPage } from '../src/app/cachedPages';
import { locales } from '../src/platform/i18n';
import type { Locale } from '../src/platform/i18n';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

const words: Record<Locale, { display: string; dark: string; lost: string }> = {
  fr: { display: 'Affichage', dark: 'Sombres', lost: 'Le fil s’arrête ici' },
  en: { display: 'Display', dark: 'Dark', lost: 'The thread ends here' },
  ar: { display: 'العرض', dark: 'داكنة', lost: 'هنا ينتهي الخيط' },
};

const root = (page: Page) => page.locator('html');
const paper = (page: Page) => root(page).evaluate((html) => getComputedStyle(html).backgroundColor);

for (const language of locales) {
  test.describe(`the frame in ${language}`, () => {
    test.use({ language, ...phone });

    test('what one types as a password never lies under the button that shows it', async ({ page, visit }) => {
      await visit('/connexion');
      const field = page.locator('[name="password"]');
      const box = (await field.boundingBox())!;
      const button = (await page.locator('[aria-controls="field-password"]').boundingBox())!;
      const room = await field.evaluate((input) => {
        const { paddingLeft, paddingRight, direction } = getComputedStyle(input);
        return { left: parseFloat(paddingLeft), right: parseFloat(paddingRight), direction };
      });
      expect(room.direction).toBe('ltr');
      expect(button.x).toBeGreaterThanOrEqual(box.x + box.width - room.right);
      expect(button.x + button.width).toBeLessThanOrEqual(box.x + box.width);
    });

    test('the bar at the bottom says its words whole, on a narrow phone and in the largest letters', async ({ page, context, visit, signIn, site }) => {
      await signIn('formateur');
      for (const size of ['normal', 'larger']) {
        await context.addCookies([{ name: 'mentora-display', value: `light.normal.${size}`, url: site.url }]);
        await visit('/conditions');
        for (const width of [390, 360]) {
          await page.setViewportSize({ width, height: 844 });
          const entries = page.locator('body > nav li').filter({ visible: true });
          await expect(entries).toHaveCount(5);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(beyond, `${width} ${size}: wider than the screen`).toBe(0);
          const boxes = await entries.evaluateAll((items) =>
            items.map((item) => {
              const around = (box: { left: number; right: number }) => [box.left, box.right] as const;
              const words = document.createRange();
              const link = item.querySelector('a, summary')!;
              words.selectNodeContents(link.querySelector(':scope > span')!);
              return { link: around(link.getBoundingClientRect()), words: around(words.getBoundingClientRect()), letters: parseFloat(getComputedStyle(link).fontSize) };
            }),
          );
          const named = `${language} ${width} ${size}`;
          for (const { link, words: said, letters } of boxes) {
            expect(said[0], named).toBeGreaterThanOrEqual(Math.max(0, link[0]));
            expect(said[1], named).toBeLessThanOrEqual(Math.min(width, link[1]));
            expect(link[1] - link[0], named).toBeGreaterThanOrEqual(44);
            expect(letters, named).toBeGreaterThanOrEqual(13);
          }
          await photograph(page, `bar-${named.replaceAll(' ', '-')}`);
        }
      }
    });

    test('says its language, its direction and the other languages', async ({ page, visit, site }) => {
      await visit('/confidentialite');
      await expect(root(page)).toHaveAttribute('lang', language);
      await expect(root(page)).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      const others = page.locator('link[rel="alternate"][hreflang]');
      await expect(others).toHaveCount(4);
      const picture = await page.locator('meta[property="og:image"]').first().getAttribute('content');
      const answer = await page.request.get(`${site.url}${new URL(picture ?? '').pathname}`);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    });

    test('keeps the colours that one chooses, on the next page too', async ({ page, visit }) => {
      await visit('/');
      const light = await paper(page);
      await page.getByText(words[language].display, { exact: true }).click();
      await page.getByText(words[language].dark, { exact: true }).click();
      await expect(root(page)).toHaveAttribute('data-theme', 'dark');
      await visit('/conditions');
      await expect(root(page)).toHaveAttribute('data-theme', 'dark');
      expect(await paper(page)).not.toBe(light);
    });

    test('answers a wrong address with 404, in words and in the colours that one chose', async ({ page, context, site }) => {
      await context.addCookies([{ name: 'mentora-display', value: 'dark.normal.normal', url: site.url }]);
      const answer = await page.goto(language === 'fr' ? '/nulle-part' : `/${language}/nulle-part`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].lost);
      await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    });
  });
}

test.describe('on a desk', () => {
  test.use(desk);

  test('the keyboard reaches the content at once, opens the display panel and leaves it', async ({ page, visit }) => {
    await visit('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#contenu')).toBeFocused();

    const button = page.locator('header summary').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Très grande' }).focus();
    await page.keyboard.press('Space');
    await expect(root(page)).toHaveAttribute('data-text', 'larger');
    await page.keyboard.press('Escape');
    await expect(page.locator('header details').first()).not.toHaveAttribute('open');
    await expect(button).toBeFocused();
  });

  test('another language keeps the page and what was asked', async ({ page, visit }) => {
    await visit('/conditions?depuis=inscription');
    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en/conditions?depuis=inscription');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms of use');
  });

  test('French with its segment leads to the one address of the page', async ({ page }) => {
    await page.goto('/fr/conditions');
    await expect(page).toHaveURL('/conditions');
  });

  test('the navigation shows what a person can use, and nothing else', async ({ page, visit, signIn }) => {
    const navigation = page.getByRole('navigation', { name: 'Navigation principale' });
    await visit('/');
    await expect(navigation.getByRole('link')).toHaveText(['Exercices', 'Parrains']);
    await signIn('apprenant');
    await visit('/');
    await expect(navigation.getByRole('link')).toHaveText(['Exercices', 'Ma progression', 'Messages', 'Parrainage']);
    await signIn('formateur');
    await visit('/');
    await expect(navigation.getByRole('link')).toHaveText(['Exercices', 'Ma progression', 'Messages', 'Parrainage', 'Atelier']);
  });

  test('every entry of the navigation leads to a page', async ({ page, visit, signIn }) => {
    await signIn('administrateur');
    await visit('/');
    const entries = page.locator('header a[href], nav a[href], footer a[href]');
    const addresses = new Set(await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')));
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(200);
    }
  });
});

test.describe('without a connection', () => {
  test.use({ ...phone, serviceWorkers: 'allow' });

  test('pages that were opened stay readable, others say so, and personal ones go at log-out', async ({
    page,
    context,
    visit,
    signIn,
  }) => {
    await signIn('apprenant');
    await visit('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
    await visit('/conditions');
    await visit('/espace');
    const personal = await page.getByRole('heading', { level: 1 }).innerText();
    const isKept = (address: string) =>
      page.evaluate(async (kept) => Boolean(await caches.match(kept, { ignoreVary: true })), address);
    await expect.poll(() => isKept('/espace')).toBe(true);

    await context.setOffline(true);
    await visit('/conditions');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conditions d’utilisation');
    await visit('/espace');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(personal);
    await visit('/confidentialite');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pas de connexion');

    await context.setOffline(false);
    await context.request.post('/api/users/logout');
    await visit('/');
    await expect.poll(() => isKept('/espace')).toBe(false);
    expect(await isKept('/conditions')).toBe(true);
  });
});

test.describe('in a browser that speaks Arabic', () => {
  test.use({ ...phone, locale: 'ar-MA' });

  test('the French page offers Arabic, once', async ({ page, visit }) => {
    await visit('/conditions');
    const offer = page.getByRole('complementary', { name: 'هذا الموقع متاح بالعربية أيضًا.' });
    await expectNoBarrier(page);
    await offer.getByRole('link', { name: 'المتابعة بالعربية' }).click();
    await expect(page).toHaveURL('/ar/conditions');
    await visit('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer).toHaveCount(0);
  });
});

test('the pages that the build keeps are those that are sent with hashes', async () => {
  const manifest = path.resolve(process.env.TEST_BUILD ?? '', 'prerender-manifest.json');
  const { dynamicRoutes } = JSON.parse(await readFile(manifest, 'utf8')) as { dynamicRoutes: Record<string, unknown> };
  const kept = Object.keys(dynamicRoutes).map((route) => route.replace('[locale]', 'en').replace('[slug]', 'some-exercise'));
  expect(kept).toContain('/en');
  expect(kept.filter((address) => !isCachedPage(address))).toEqual([]);
});

test('a first visit asks for its page once, and the panel knows the colours before it is drawn', async ({ request }) => {
  for (const address of ['/', '/exercices', '/connexion', '/nulle-part']) {
    const answer = await request.get(address);
    expect(answer.headers()['critical-ch'], address).toBeUndefined();
    expect(answer.headers()['accept-ch'], address).toBeUndefined();
  }
  const panel = await request.get('/admin/login', { maxRedirects: 0 });
  expect(panel.headers()['critical-ch']).toBe('Sec-CH-Prefers-Color-Scheme');
});

test('a link is followed without loading the page anew, unless another tab or a file is asked for', async ({ page, visit, context }) => {
  await visit('/');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const stayed = () => page.evaluate(() => 'stayed' in window);
  const help = page.getByRole('contentinfo').getByRole('link', { name: 'Aide' });
  const [tab] = await Promise.all([context.waitForEvent('page'), help.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/\/aide$/);
  await tab.close();
  await expect(page).not.toHaveURL(/\/aide$/);
  await help.click();
  await expect(page).toHaveURL(/\/aide$/);
  expect(await stayed()).toBe(true);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/aide$/);
  expect(await stayed()).toBe(true);
});

test('a page keeps its name until the next has one, on the site and in the panel', async ({ page, visit, signIn }) => {
  await page.addInitScript(() => {
    const nameless: string[] = [];
    Object.assign(window, { nameless });
    const look = () => {
      if (document.readyState === 'complete' && !document.title) nameless.push(location.href);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const nameless = () => page.evaluate(() => (window as unknown as { nameless: string[] }).nameless);
  const follow = async (link: string) => {
    const [before, { href }] = [await page.title(), await page.locator(link).first().evaluate((element) => ({ href: (element as HTMLAnchorElement).href }))];
    await page.locator(link).first().click();
    await page.waitForURL(href);
    await expect(page).not.toHaveTitle(before);
    await expect(page).toHaveTitle(/./);
  };

  await signIn('administrateur');
  await visit('/parrains');
  await follow('main a[href*="/parrains/"]');
  await page.goBack();
  await follow('header a[href$="/exercices"]');
  await follow('main a[href*="/exercices/"]');
  expect(await nameless()).toEqual([]);
  await page.goto('/admin/collections/categories');
  await follow('td a[href*="/categories/"]');
  expect(await nameless()).toEqual([]);
});

test.describe('the policy', () => {
  test.use({ allowedNoise: [/Content Security Policy/] });

  test('each page says what it may run, and nothing that it did not announce', async ({ page, visit, site }) => {
    for (const address of ['/', '/exercices', '/connexion', '/nulle-part']) {
      const answer = await page.request.get(site.url + address);
      const policy = answer.headers()['content-security-policy'] ?? '';
      expect(policy, address).toMatch(/script-src 'self' '(nonce|sha256)-/);
      expect(policy, address).not.toMatch(/script-src[^;]*unsafe/);
      expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    }
    await visit('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.body.append(script);
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
  });
});
