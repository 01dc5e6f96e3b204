import type { Page } from '@playwright/test';
import { expect } from './test';
import type { Stage, Walk } from './walk';

/** Begins an exercise on the page that offers it. */
export async function beginExercise({ page, visit }: Pick<Stage, 'page' | 'visit'>): Promise<void> {
  await visit('/contributeur/nouvelle-contribution');
  await page.locator('main form button[type="submit"]').first().click();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expect(page.locator('#field-steps')).toBeEnabled();
}

/** Adds a step by its place among the kinds that are offered. */
export async function addStep(page: Page, kind: number): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 840;
  if (isPhone) await page.evaluate(() => (window.location.hash = 'plan'));
  await page.locator('#field-steps').click();
  await page.locator('dialog[open] li button').nth(kind).click();
  await expect(page.locator('#builder-part')).toBeFocused();
}

/** The pages on which a contributor writes. */
export const builderWalks: readonly Walk[] = [
  {
    route: '/contributeur/nouvelle-contribution',
    as: 'contributeur',
    walk: async ({ page, visit, look }) => {
      await visit('/contributeur/nouvelle-contribution');
      await look('open');
      await page.locator('main form button[type="submit"]').last().click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  {
    route: '/contributeur/mes-contributions/[id]/modifier',
    as: 'contributeur',
    walk: async (stage) => {
      const { page, look } = stage;
      await beginExercise(stage);
      await look('empty');
      for (const [place, kind] of ['read', 'tap', 'choice', 'order', 'type'].entries()) {
        await addStep(page, place);
        await page.locator('[name$=".prompt"]').fill(kind);
        await look(kind);
      }
      await page.locator('[name="builder-language"]').nth(2).check({ force: true });
      await look('in-arabic');
      await page.evaluate(() => (window.location.hash = 'presentation'));
      await look('details');
      await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
      await page.evaluate(() => (window.location.hash = 'a-completer'));
      await look('left');
      await page.evaluate(() => (window.location.hash = 'plan'));
      await look('plan');
      await page.locator('button:visible').filter({ hasText: /Proposer|Submit|اقتراح/ }).last().click();
      await expect(page.locator('dialog[open]')).toBeVisible();
      await look('submit');
    },
  },
  {
    route: '/contributeur/mes-contributions/[id]/apercu',
    as: 'contributeur',
    walk: async (stage) => {
      const { page, look } = stage;
      await beginExercise(stage);
      await addStep(page, 0);
      await page.locator('[name="builder-language"]').first().check({ force: true });
      await page.locator('[name$=".prompt"]').fill('Lisez');
      await page.locator('[name$=".body"]').fill('Un **texte** court.');
      await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
      await page.goto(page.url().replace(/\/modifier.*/, '/apercu'));
      await look('open');
    },
  },
];
