import { askForAge, bornAgo, originOf, signChildIn, signUpChild } from './families';
import { expect } from './test';
import type { Stage, Walk } from './walk';

/** The page to sign up on, where the site asks for the age. */
export async function walkThroughAge({ page, visit, look }: Stage): Promise<void> {
  const origin = await originOf(page);
  await askForAge(origin, true);
  await visit('/inscription');
  await askForAge(origin, false);
  await look('asks-for-age');
  const boxes = page.locator('[name="birthDate"]');
  for (const [index, text] of Object.values(bornAgo(13)).entries()) await boxes.nth(index).fill(text);
  await expect(page.locator('[name="guardian"]')).toBeVisible();
  await look('asks-for-guardian');
}

/** The pages of people under the age of consent, and of those who agree for them. */
export const minorWalks: readonly Walk[] = [
  {
    route: '/accord-parental',
    as: 'visitor',
    walk: async ({ page, visit, look, language, newcomer }) => {
      await visit('/accord-parental?lien=vieux');
      await look('gone');
      await signUpChild(page, { email: `lea-${language}@exemple.test`, guardian: newcomer.email, locale: language });
      await page.goto(await newcomer.linkInMail());
      await look('open');
      const submit = page.locator('main form button[type="submit"]');
      await page.locator('main summary').click();
      await submit.last().click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
      await page.locator('[name="authority"]').check();
      await submit.first().click();
      await expect(page).toHaveURL(/fait=accord/);
      await page.locator('main summary').click();
      await look('agreed');
      await page.locator('[name="sure"]').check();
      await submit.click();
      await expect(page).toHaveURL(/fait=retrait/);
      await look('withdrawn');
    },
  },
  ...(['/espace', '/messages', '/compte/profil', '/compte/notifications'] as const).map(
    (route): Walk => ({
      route,
      as: 'visitor',
      walk: async ({ page, visit, look, language }) => {
        const email = `lea-${language}-${route.replaceAll('/', '')}@exemple.test`;
        await signUpChild(page, { email, guardian: `parent-${email}`, locale: language });
        await signChildIn(page, email);
        await visit(route);
        await look('of-a-child-who-waits');
      },
    }),
  ),
];
