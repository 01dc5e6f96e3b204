import { photo } from './files';
import { expect } from './test';
import type { Walk } from './walk';

/** The pages of conversations: those of the demo's mentor and mentee. */
export const messageWalks: readonly Walk[] = [
  {
    route: '/messages',
    as: 'newcomer',
    walk: async ({ visit, look }) => {
      await visit('/messages');
      await look('nothing');
    },
  },
  {
    route: '/messages',
    as: 'parrain',
    walk: async ({ visit, look }) => {
      await visit('/messages');
      await look('full');
      await visit('/messages?q=photo');
      await look('found');
    },
  },
  {
    route: '/messages/[id]',
    as: 'parrain',
    walk: async ({ page, visit, look }) => {
      await visit('/messages');
      await page.locator('main li a').first().click();
      await page.locator('[data-seq] button').last().click();
      await look('open');
      await page.locator('[data-conversation-page] summary').click();
      await look('choices');
      await page.locator('main input[type="file"]').setInputFiles([
        { name: 'recette.png', mimeType: 'image/png', buffer: await photo(60, 40, 'png') },
        { name: 'Un film de nos vacances.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(8) },
      ]);
      await expect(page.locator('main form li [role="status"]:not(:empty)')).toHaveCount(1);
      await look('files');
    },
  },
  {
    route: '/messages/[id]/signaler',
    as: 'filleul',
    walk: async ({ page, visit, look }) => {
      await visit('/messages');
      await page.locator('main li a').first().click();
      await page.locator('[data-seq] button').last().click();
      await page.locator('[data-seq] a').click();
      await look('open');
      await page.locator('main form button[type="submit"]').click();
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
];
