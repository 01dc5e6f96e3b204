import type { Locale } from '../../src/platform/i18n';
import { declineRequest } from './asking';
import { DEMO_PASSWORD, demoAddress, type DemoPerson } from './people';
import { expect } from './test';
import type { Walk } from './walk';

const route = '/contributeur/demande';

/** Who asks in each language: one request a person. */
const asking: Record<Locale, DemoPerson> = { fr: 'parent', en: 'parrain', ar: 'filleul' };

/** The page on which one asks to contribute, from the first visit to an answer. */
export const contributorWalks: readonly Walk[] = [
  {
    route,
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit(route);
      await look('unconfirmed');
    },
  },
  {
    route,
    as: 'contributeur',
    walk: async ({ visit, look }) => {
      await visit(route);
      await look('already');
    },
  },
  {
    route,
    as: 'visitor',
    walk: async ({ page, visit, look, language }) => {
      const message = `Pour aider mes voisins (${language}).`;
      const answer = await page.request.post('/api/users/login', { data: { email: demoAddress(asking[language]), password: DEMO_PASSWORD } });
      expect(answer.ok(), `${asking[language]} signs in: ${answer.status()}`).toBe(true);
      await visit(route);
      await look('open');
      const submit = page.locator('main form button[type="submit"]');
      await submit.click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
      await page.locator('[name="message"]').fill(message);
      await page.locator('[name="experience"]').fill('Deux téléphones.');
      await submit.click();
      await expect(page.locator('[name="message"]')).toHaveCount(0);
      await look('sent');
      await visit(route);
      await look('waiting');
      await declineRequest(page, message, 'Dites-nous ce que vous avez déjà expliqué à d’autres.');
      await visit(route);
      await look('declined');
    },
  },
];
