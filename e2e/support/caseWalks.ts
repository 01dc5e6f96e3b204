import { expect } from './test';
import type { Stage, Walk } from './walk';

/** The exercise that is reported: the first of the catalogue. */
async function reportAddress({ page }: Pick<Stage, 'page'>): Promise<string> {
  const answer = await page.request.get('/api/exercises?limit=1');
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  return `/signaler/exercise/${docs[0]!.id}`;
}

async function reportIt(stage: Stage): Promise<void> {
  const { page, visit } = stage;
  await visit(await reportAddress(stage));
  await page.locator('main [name="reason"]').first().check();
  await page.locator('main [name="text"]').fill('Le texte est blessant.');
  await page.locator('main form button[type="submit"]').click();
  await expect(page.locator('main [role="status"]')).toBeVisible();
}

/** The pages of reports and disputes. */
export const caseWalks: readonly Walk[] = [
  {
    route: '/signaler/[sujet]/[id]',
    as: 'newcomer',
    walk: async (stage) => {
      const { page, visit, look } = stage;
      await visit(await reportAddress(stage));
      await look('open');
      await page.locator('main form button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  {
    route: '/signalements',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/signalements');
      await look('nothing');
    },
  },
  {
    route: '/signalements/[id]',
    as: 'newcomer',
    walk: async (stage) => {
      const { page, visit, look } = stage;
      await reportIt(stage);
      await look('sent');
      await visit('/signalements');
      await look('full');
      await page.locator('main li a').first().click();
      await expect(page.locator('main blockquote')).toBeVisible();
      await look('open');
      await page.locator('main form:has([name="agree"]) button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  {
    route: '/suspension',
    as: 'visitor',
    walk: async ({ visit, look }) => {
      await visit('/suspension?lien=vieux');
      await look('gone');
    },
  },
];
