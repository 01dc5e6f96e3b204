import { contribute, signInContributor } from './asking';
import { expect } from './test';
import type { Stage, Walk } from './walk';

const list = '/contributeur/mes-contributions';

/** Opens one of the demo's contributions by its state. */
async function openIn({ page, visit }: Stage, status: string): Promise<void> {
  const answer = await page.request.get(`/api/contributions?own=true&type=exercise&status=${status}`);
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  await visit(`${list}/${docs[0]!.id}`);
}

/** The pages on which contributors see what became of what they brought. */
export const contributionWalks: readonly Walk[] = [
  {
    route: '/contributeur',
    as: 'contributeur',
    walk: async ({ page, visit, look }) => {
      await visit('/contributeur');
      await page.locator('main summary').click();
      await look('full');
      await visit('/espace');
      await look('in-my-space');
    },
  },
  {
    route: '/contributeur',
    as: 'visitor',
    walk: async ({ page, visit, look, language, db }) => {
      await signInContributor(page, `debut-${language}@exemple.test`, db);
      await visit('/contributeur');
      await look('newcomer');
      await visit(list);
      await look('nothing-yet');
    },
  },
  {
    route: list,
    as: 'contributeur',
    walk: async ({ visit, look }) => {
      await visit(list);
      await look('all');
      await visit(`${list}?etat=rejected&type=exercise`);
      await look('narrowed');
      await visit(`${list}?etat=draft&type=image`);
      await look('nothing-so-narrow');
    },
  },
  {
    route: `${list}/[id]`,
    as: 'contributeur',
    walk: async (stage) => {
      const { page, visit, look, language } = stage;
      for (const status of ['draft', 'pending', 'changes-requested', 'rejected', 'approved']) {
        await openIn(stage, status);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await look(status);
      }
      const { id } = await contribute<{ id: string }>(page, 'post', '', { type: 'category', content: { title: { fr: `Rayon ${language}` } } });
      await contribute(page, 'post', `/${id}/submit`);
      await visit(`${list}/${id}`);
      await page.locator('main form button[type="submit"]').click();
      await expect(page.locator('[role="status"] p')).toBeVisible();
      await look('withdrawn');
      await page.locator('main form:has([name="licence"]) button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
      await page.locator('main summary').click();
      await page.locator('main details form button[type="submit"]').click();
      await expect(page).toHaveURL(/mes-contributions$/);
    },
  },
  {
    route: '/apercu/contribution/[id]',
    as: 'administrateur',
    walk: async ({ page, visit, look }) => {
      const answer = await page.request.get('/api/contributions?status=pending&type=exercise');
      const { docs } = (await answer.json()) as { docs: { id: string }[] };
      await visit(`/apercu/contribution/${docs[0]!.id}`);
      await look('open');
    },
  },
  {
    route: '/apercu/contribution/[id]/modifier',
    as: 'administrateur',
    walk: async ({ page, visit, look }) => {
      const answer = await page.request.get('/api/contributions?status=pending&type=exercise');
      const { docs } = (await answer.json()) as { docs: { id: string }[] };
      await visit(`/apercu/contribution/${docs[0]!.id}/modifier`);
      await expect(page.locator('#field-steps')).toBeEnabled();
      await look('open');
      await page.locator('nav ol > li a:visible').first().click();
      await look('step');
    },
  },
];
