import { chooseImages, screenshot } from './imageFiles';
import { expect } from './test';
import type { Walk } from './walk';

const address = '/contributeur/bibliotheque-images';

/** The library of images, with what one does on its page. */
export const imageWalks: readonly Walk[] = [
  {
    route: address,
    as: 'contributeur',
    walk: async ({ page, visit, look }) => {
      await visit(`${address}?q=zyxwvuts`);
      await look('nothing-found');
      await visit(address);
      await look('open');
      await page.locator('[data-image-stop]').first().click();
      await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
      await look('one-image');
      await page.keyboard.press('Escape');
      await chooseImages(page, await screenshot('capture.png', 500), { name: 'lettre.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
      await expect(page.locator('[data-upload="ready"]')).toHaveCount(1);
      await expect(page.locator('[data-upload="failed"]')).toHaveCount(1);
      await page.locator('[data-upload="ready"] button').first().click();
      await look('chosen');
      await page.locator('[data-upload="ready"] button').nth(1).click();
      await expect(page.getByRole('dialog').locator('canvas')).toBeVisible();
      await look('crop');
      await page.getByRole('dialog').locator('[aria-pressed="false"]').first().click();
      await look('cover');
    },
  },
];
