import type { Page } from '@playwright/test';
import { demoExercises, screenZones } from '../../src/collections/demo';
import type { DemoStep } from '../../src/collections/demo';
import { slugify } from '../../src/collections/exercises/slugify';
import type { Locale } from '../../src/platform/i18n';
import { expect } from './test';

/** An exercise with all five kinds of step. */
export const exercise = demoExercises.find(({ key }) => key === 'voice-message')!;

/** Its address, without the language. */
export const exerciseAddress = `/exercices/${slugify(exercise.title.fr)}`;

/** What is shown of the step that one is at: nothing answered yet, a wrong answer, a right one. */
type Moment = 'untouched' | 'wrong' | 'right';

/**
 * Does the exercise in any language, each step wrongly and then rightly, and stops at every moment to call
 * `look`. The page is the player before the first step, and at the end its last page.
 */
export async function doBothWays(page: Page, language: Locale, look: (state: string) => Promise<void>): Promise<void> {
  await press(page);
  for (const [index, step] of exercise.steps.entries()) {
    const name = (moment: Moment) => `${index + 1}-${step.kind}-${moment}`;
    await expect(page.getByRole('heading', { level: 1, name: step.prompt[language] })).toBeVisible();
    await look(name('untouched'));
    if (step.kind !== 'read') {
      await answer(page, step, language, false);
      await expect(page.locator('#player-said p').first()).toBeVisible();
      await look(name('wrong'));
      await answer(page, step, language, true);
      await expect(page.locator('#player-said .border-s-success')).toBeVisible();
      await look(name('right'));
    }
    await press(page);
  }
  await expect(page.locator('#next')).toBeVisible();
  await look('end');
}

/** Presses the one button of the screen. A hand takes its time: two touches at once would be a double one. */
async function press(page: Page): Promise<void> {
  await page.waitForTimeout(550);
  await page.locator('main form button[type="submit"]').last().click();
}

async function answer(page: Page, step: DemoStep, language: Locale, right: boolean): Promise<void> {
  switch (step.kind) {
    case 'tap':
      return touch(page, step, language, right);
    case 'choice':
      await page.getByLabel(step.options.find((option) => option.right === right)!.text[language]).first().check();
      return press(page);
    case 'order': {
      const wanted = step.items.map((item) => item[language]);
      await putInOrder(page, right ? wanted : wanted.toReversed());
      return press(page);
    }
    case 'type':
      await page.locator('#player-text').fill(right ? step.accepted[language][0]! : '?!');
      return press(page);
    case 'read':
  }
}

async function touch(page: Page, step: Extract<DemoStep, { kind: 'tap' }>, language: Locale, right: boolean) {
  const zone = screenZones(step.screen, language)[step.zones[0]!]!;
  const at = right ? { x: zone.x + zone.w / 2, y: zone.y + zone.h / 2 } : { x: 0.5, y: 0.02 };
  const screen = page.locator('[data-player="touch"]');
  const { width, height } = (await screen.boundingBox())!;
  await screen.click({ position: { x: at.x * width, y: at.y * height } });
}

/** Moves each line up to its place, by its button. */
async function putInOrder(page: Page, wanted: readonly string[]): Promise<void> {
  const rows = page.locator('ol li:has(input[name="item"])');
  for (const [place, item] of wanted.entries()) {
    for (let moves = 0; moves < wanted.length; moves += 1) {
      const texts = await rows.allInnerTexts();
      if (texts.findIndex((text) => text.includes(item)) <= place) break;
      await rows.filter({ hasText: item }).getByRole('button').first().click();
    }
  }
}
