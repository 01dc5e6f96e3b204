import type { Page } from '@playwright/test';
import { expect } from './test';
import type { Stage, Walk } from './walk';

/** Where the demo's approved mentor stands in the directory. */
async function mentorAddress(page: Page): Promise<string> {
  const answer = await page.request.get('/api/mentors?q=bibliothécaire');
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  return `/parrains/${docs[0]!.id}`;
}

/** Opens one of the relations of who is signed in by its state. */
async function openIn({ page, visit }: Stage, status: string): Promise<void> {
  const answer = await page.request.get(`/api/mentorships?status=${status}`);
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  expect(docs.length, `a relation that is ${status}`).toBeGreaterThan(0);
  await visit(`/mentorships/${docs[0]!.id}`);
}

/** Opens every fold of the page, those within others too. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });

/** The pages of mentorship, in the states that the demo has and those that follow from them. */
export const mentorshipWalks: readonly Walk[] = [
  {
    route: '/parrains',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      await visit('/parrains');
      await page.locator('main summary').first().click();
      await look('all');
      await visit('/parrains?q=zzzz&places=libres');
      await look('nothing');
    },
  },
  {
    route: '/parrains',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/parrains');
      await look('say-first');
    },
  },
  {
    route: '/parrains',
    as: 'filleul',
    walk: async ({ page, visit, look }) => {
      await visit('/parrains');
      await unfold(page);
      await look('proposals');
    },
  },
  {
    route: '/parrains/[id]',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      await visit(await mentorAddress(page));
      await look('sign-up-first');
    },
  },
  {
    route: '/parrains/[id]',
    as: 'newcomer',
    walk: async ({ page, visit, look }) => {
      await visit(await mentorAddress(page));
      await look('form');
      await page.locator('main form:has([name="message"]) button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  {
    route: '/parrains/[id]',
    as: 'parrain',
    walk: async ({ page, visit, look }) => {
      await visit(await mentorAddress(page));
      await look('oneself');
    },
  },
  {
    route: '/mentorships',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/mentorships');
      await look('nothing');
    },
  },
  {
    route: '/mentorships',
    as: 'parrain',
    walk: async ({ visit, look }) => {
      await visit('/mentorships');
      await look('full');
      await visit('/espace');
      await look('in-my-space');
    },
  },
  {
    route: '/calendrier',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/calendrier');
      await look('nothing-yet');
    },
  },
  {
    route: '/calendrier',
    as: 'parrain',
    walk: async ({ page, visit, look }) => {
      await visit('/calendrier');
      await look('all');
      await visit('/calendrier?vue=mois');
      await look('month');
      await visit('/calendrier?vue=semaine');
      await look('week');
      // Once there is an address there is no other first time.
      if ((await page.locator('main input[readonly]').count()) === 0) await page.locator('main form button[type="submit"]').first().click();
      await page.locator('main input[readonly]').waitFor();
      await unfold(page);
      await look('private-address');
    },
  },
  {
    route: '/calendrier/historique',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/calendrier/historique');
      await look('nothing-yet');
    },
  },
  {
    route: '/calendrier/historique',
    as: 'parrain',
    walk: async ({ page, visit, look }) => {
      await visit('/calendrier/historique');
      await unfold(page);
      await look('full');
      await visit('/calendrier/historique?q=zzzz');
      await look('nothing-found');
    },
  },
  {
    route: '/mentorships/[id]',
    as: 'parrain',
    walk: async (stage) => {
      const { page, look, language } = stage;
      await openIn(stage, 'completed');
      await unfold(page);
      await look('archive');
      // Each language takes the demo's one request a step further.
      if (language !== 'fr') return;
      await openIn(stage, 'requested');
      await unfold(page);
      await look('request');
      await page.locator('main form:has([name="reason"]) button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  {
    route: '/mentorships/[id]',
    as: 'contributeur',
    walk: async (stage) => {
      const { page, look } = stage;
      await openIn(stage, 'ended');
      await look('ended');
      await unfold(page);
      await look('history');
    },
  },
  {
    route: '/compte/parrainage',
    as: 'newcomer',
    walk: async ({ page, visit, look }) => {
      await visit('/compte/parrainage');
      await look('nothing-yet');
      await unfold(page);
      await look('forms');
    },
  },
  {
    route: '/compte/parrainage',
    as: 'parrain',
    walk: async ({ page, visit, look }) => {
      await visit('/compte/parrainage');
      await look('mentor');
      await unfold(page);
      await look('forms');
      await page.locator('main form:has([name="capacity"]) [name="capacity"]').fill('0');
      await page.locator('main form:has([name="capacity"]) button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
];
