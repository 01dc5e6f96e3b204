import { meeting, moveTo, sessionOf, slotsOfTomorrow } from './meetings';
import { expect } from './test';
import type { Stage, Walk } from './walk';

/** The relation of the walks: the demo's mentor, and somebody whose clocks are elsewhere. */
const relation = ({ db }: Stage) => meeting(db, { mentor: 'parrain', mentee: 'formateur', zones: ['Europe/Paris', 'America/Montreal'] });

const unfold = ({ page }: Stage) =>
  page.locator('main aside details, main section details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });

/** Chooses a slot that is free, and waits until it is kept. */
async function choose({ page }: Stage, index: number): Promise<void> {
  await (await slotsOfTomorrow(page)).nth(index).click();
  await expect(page.locator('main form [role="status"] [role="timer"]')).toBeVisible();
}

const button = ({ page }: Stage, field: string) => page.locator(`main form:has([name="${field}"]) button[type="submit"]`).last();

/** The pages of sessions, from planning one to what comes of it. */
export const sessionWalks: readonly Walk[] = [
  {
    route: '/mentorships/[id]/seances/nouvelle',
    as: 'parrain',
    walk: async (stage) => {
      const { page, visit, look } = stage;
      const id = await relation(stage);
      await visit(`/mentorships/${id}/seances/nouvelle`);
      await look('open');
      await button(stage, 'agenda').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
      await choose(stage, 0);
      await page.locator('[name="recurrence"]').selectOption('weekly');
      await page.locator('[name="times"]').fill('20');
      await expect(page.locator('main form [aria-live] ol li').first()).toBeVisible();
      await look('series');
    },
  },
  {
    route: '/mentorships/[id]/seances/[seance]',
    as: 'parrain',
    walk: async (stage) => {
      const { page, visit, look, db } = stage;
      const id = await relation(stage);
      await visit(`/mentorships/${id}/seances/nouvelle`);
      await choose(stage, 4);
      await page.locator('[name="agenda"]').fill('# Le tri\n\n- [ ] revoir les *listes*\n- [x] lire `sort`');
      await button(stage, 'agenda').click();
      await page.waitForURL(/seances\/[0-9a-f-]{36}/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await unfold(stage);
      await look('planned');
      const session = sessionOf(page.url());
      await moveTo(db, session, 5);
      await page.reload();
      await page.locator('main #now ~ form button[type="submit"]').click();
      await expect(page.locator('main [role="timer"]')).toBeVisible();
      await page.locator('main [name="shared"]').fill('## Le tri\nOn relit ensemble.');
      await look('running');
      await page.locator('main [role="timer"]').locator('xpath=ancestor::section').locator('form').last().locator('button').click();
      await expect(page.locator('main [name="summary"]')).toBeVisible();
      await unfold(stage);
      await look('completed');
    },
  },
  {
    route: '/mentorships/[id]/seances',
    as: 'parrain',
    walk: async (stage) => {
      const { visit, look } = stage;
      const id = await relation(stage);
      await visit(`/mentorships/${id}`);
      await look('relation');
      await visit(`/mentorships/${id}/seances`);
      await look('list');
      await visit(`/mentorships/${id}/seances?q=zzzz`);
      await look('nothing');
    },
  },
];
