import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { barriersOf } from './barriers';
import { coloursOf, hasNew } from './colours';
import { samplePage } from './parts';
import { payloadsOwn } from './payloadsOwn';
import { photograph } from './test';

/**
 * Looks at a view of the panel as it stands, in the light and in the dark: axe finds nothing beside what Payload's own
 * markup breaks. As on the site, the dark is put on where it has a part that axe has not looked at.
 */
export async function lookAtPanel(page: Page, name: string): Promise<void> {
  // A colour on its way from one theme to the other is none of either.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
  for (const theme of ['light', 'dark'] as const) {
    const worn = { 'data-theme': theme };
    const { parts } = await page.evaluate(samplePage, worn);
    const found = theme === 'light' ? await barriersOf(page, 'structure', payloadsOwn) : [];
    if (hasNew('colours', parts) || process.env.TEST_PICTURES) {
      await page.locator('html').evaluate((html, value) => html.setAttribute('data-theme', value), theme);
      found.push(...(await coloursOf(page, 'colours', payloadsOwn)).found);
    }
    expect.soft(found, `${name} ${theme}`).toEqual([]);
    await photograph(page, `${name.replaceAll('/', '-')}-${theme}`);
  }
}
