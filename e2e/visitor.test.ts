import type { Page } from '@playwright/test';

import { demoExercises } from '../src/collections/demo';
import type { DemoStep } from '../src/collections/demo';
import { keyboard, thumb, type Hands } from './support/hands';
import { NEWCOMER_PASSWORD } from './support/people';
import { desk, expect, phone, photograph, test } from './support/test';

test.use({ serviceWorkers: 'allow' });

/** An exercise with all five kinds of step. */
const exercise = demoExercises.find(({ key }) => key === 'voice-message')!;

/** Answers a step rightly and goes on to the next. */
async function doStep(page: Page, hands: Hands, step: DemoStep): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: step.prompt.fr })).toBeVisible();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const isRight = page.getByText(/C’est juste|Trouvé !/).first();
  switch (step.kind) {
    case 'read':
      return hands.press(button('Continuer'));
    case 'tap':
      await hands.tap(step);
      break;
    case 'choice':
      for (const option of step.options.filter(({ right }) => right)) {
        await hands.press(page.getByLabel(option.text.fr));
      }
      await hands.press(button('Vérifier'));
      break;
    case 'order':
      await hands.order(step.items.map(({ fr }) => fr));
      await hands.press(button('Vérifier'));
      break;
    case 'type':
      await hands.write(page.getByLabel('Votre réponse'), step.accepted.fr[0]!);
      await hands.press(button('Vérifier'));
  }
  await expect(isRight).toBeVisible();
  await hands.press(page.getByRole('button', { name: /^(Continuer|Terminer)$/ }));
}

async function journey(page: Page, hands: Hands, email: string): Promise<void> {
  expect(new Set(exercise.steps.map(({ kind }) => kind)).size, 'kinds of step').toBe(5);
  await page.getByLabel('Que voulez-vous apprendre ?').fill(exercise.title.fr);
  await hands.press(page.getByRole('button', { name: 'Chercher' }));
  await hands.press(page.getByRole('link', { name: exercise.title.fr }).first());
  await hands.press(page.getByRole('button', { name: 'Commencer l’exercice' }));

  for (const [index, step] of exercise.steps.entries()) {
    if (index === 2) await photograph(page, `player-${email}`);
    await doStep(page, hands, step);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Bravo, tout était juste !' })).toBeVisible();
  await expect(page.getByText('100 %').first()).toBeVisible();
  await photograph(page, `end-${email}`);

  await hands.press(page.getByRole('link', { name: 'Créer mon compte' }).first());
  await hands.write(page.getByLabel('Votre nom'), 'Jeanne');
  await hands.write(page.getByLabel('Votre adresse e-mail'), email);
  await hands.write(page.getByLabel('Choisissez un mot de passe'), NEWCOMER_PASSWORD);
  await hands.press(page.getByRole('checkbox'));
  await hands.press(page.getByRole('button', { name: 'Créer mon compte' }));
  await expect(page).not.toHaveURL(/inscription/);

  await page.goto('/progression');
  const done = page.getByRole('listitem').filter({ hasText: exercise.title.fr }).first();
  await expect(done).toContainText('100 %');
}

test.describe('a visitor does an exercise with all five kinds of step, signs up and finds the progress', () => {
  test.describe('by touch, on a phone', () => {
    test.use({ ...phone, timezoneId: 'Africa/Casablanca' });
    test('from the catalogue to the progress', async ({ page, visit, db }) => {
      await visit('/exercices');
      await journey(page, thumb(page), 'jeanne-touche@exemple.test');
      const { rows } = await db.query("SELECT time_zone FROM users WHERE email = 'jeanne-touche@exemple.test'");
      expect(rows).toEqual([{ time_zone: 'Africa/Casablanca' }]);
    });
  });

  test.describe('by keyboard alone, at a desk', () => {
    test.use(desk);
    test('from the catalogue to the progress', async ({ page, visit }) => {
      await visit('/exercices');
      await journey(page, keyboard(page), 'jeanne-clavier@exemple.test');
    });
  });
});

test.describe('what a visitor begins is not lost', () => {
  test.use(phone);

  test('a reload and the back button stay on the step', async ({ page, visit }) => {
    await visit('/exercices');
    await page.getByRole('link', { name: exercise.title.fr }).first().tap();
    await page.getByRole('button', { name: 'Commencer l’exercice' }).tap();
    await doStep(page, thumb(page), exercise.steps[0]!);
    const second = page.getByRole('heading', { level: 1, name: exercise.steps[1]!.prompt.fr });
    await expect(second).toBeVisible();
    await page.reload();
    await expect(second).toBeVisible();
    await page.goBack();
    await page.goForward();
    await expect(second).toBeVisible();
  });

  test('an answer given without a connection is kept, and sent when it comes back', async ({ page, context, visit }) => {
    await visit('/exercices');
    await page.getByRole('link', { name: exercise.title.fr }).first().tap();
    await page.getByRole('button', { name: 'Commencer l’exercice' }).tap();
    const hands = thumb(page);
    for (const step of exercise.steps.slice(0, 2)) await doStep(page, hands, step);
    const step = exercise.steps[2]!;
    if (step.kind !== 'choice') throw new Error('the third step is to choose');
    await context.setOffline(true);
    await page.getByLabel(step.options.find(({ right }) => right)!.text.fr).tap();
    await page.getByRole('button', { name: 'Vérifier' }).tap();
    await expect(page.getByText('La connexion à Internet est coupée.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/C’est juste/).first()).toBeVisible({ timeout: 20_000 });
  });
});
