import type { Locator, Page } from '@playwright/test';
import { screenZones } from '../../src/collections/demo';
import type { DemoStep } from '../../src/collections/demo';
import { expect } from './test';

/** A way of doing things on a page: with a thumb, or with a keyboard alone. */
export interface Hands {
  press: (button: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  tap: (step: Extract<DemoStep, { kind: 'tap' }>) => Promise<void>;
  order: (items: readonly string[]) => Promise<void>;
}

/** Where a right answer lies on the screenshot of a step, from 0 to 1: the middle of its zone. */
function middleOf(step: Extract<DemoStep, { kind: 'tap' }>): { x: number; y: number } {
  const zone = screenZones(step.screen, 'fr')[step.zones[0]!]!;
  return { x: zone.x + zone.w / 2, y: zone.y + zone.h / 2 };
}

/** A thumb on a touch screen. */
export function thumb(page: Page): Hands {
  return {
    async press(button) {
      // A hand takes its time: two touches of one place within this would be a double one, which is ignored.
      await page.waitForTimeout(600);
      await button.tap();
    },
    write: async (field, text) => {
      await field.tap();
      await field.fill(text);
    },
    async tap(step) {
      const screen = page.locator('[data-player="touch"]');
      const { x, y } = middleOf(step);
      await screen.scrollIntoViewIfNeeded();
      const box = (await screen.boundingBox())!;
      await screen.tap({ position: { x: x * box.width, y: y * box.height } });
    },
    async order(items) {
      for (const [place, item] of items.entries()) {
        for (let moves = 0; moves < items.length && (await placeOf(page, item)) > place; moves += 1) {
          await page.getByRole('button', { name: `Monter « ${item} »` }).tap();
        }
      }
    },
  };
}

/** The Tab key, Enter, the space bar and the arrows; never a pointer. */
export function keyboard(page: Page): Hands {
  /** Goes on with Tab until something has the focus. */
  async function reach(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Eighty times Tab do not lead to ${target}`);
  }

  /** Tab leads to a group of radio buttons, the arrows go on within it. */
  async function choose(radio: Locator): Promise<void> {
    await reach(page.getByRole('radio').first());
    for (let presses = 0; presses < 10; presses += 1) {
      if (await radio.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows do not lead to ${radio}`);
  }

  return {
    async press(button) {
      await expect(button).toBeVisible();
      const type = await button.getAttribute('type');
      if (type === 'radio') return choose(button);
      await reach(button);
      await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.type(text);
    },
    async tap(step) {
      const { x, y } = middleOf(step);
      const across = page.getByRole('slider', { name: 'Viser de gauche à droite' });
      const down = page.getByRole('slider', { name: 'Viser de haut en bas' });
      await reach(across);
      await aim(across, x * 100, 'ArrowLeft', 'ArrowRight');
      await aim(down, y * 100, 'ArrowUp', 'ArrowDown');
      await page.keyboard.press('Enter');
    },
    async order(items) {
      for (const [place, item] of items.entries()) {
        for (let moves = 0; moves < items.length && (await placeOf(page, item)) > place; moves += 1) {
          await reach(page.getByRole('button', { name: `Monter « ${item} »` }));
          await page.keyboard.press('Enter');
        }
      }
    },
  };

  /** Moves the cross-hair by small steps of two hundredths until it is as near as it gets. */
  async function aim(slider: Locator, to: number, less: string, more: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      const at = Number(await slider.inputValue());
      if (Math.abs(at - to) <= 1) return;
      await page.keyboard.press(at > to ? less : more);
    }
    throw new Error(`The cross-hair does not come to ${to}`);
  }
}

async function placeOf(page: Page, item: string): Promise<number> {
  const rows = await page.locator('ol li').allInnerTexts();
  return rows.findIndex((row) => row.includes(item));
}
