import type { BrowserContext } from '@playwright/test';
import type { Locale } from '../../src/platform/i18n';
import { test as base } from './test';

/** One for each language: what a browser tells of its language is settled when it is opened. */
const contexts = new Map<Locale, BrowserContext>();

/**
 * For a file that looks at many pages and does little on them. The browser keeps the site's code and pictures from one to
 * the next, as everybody's does, and of the people nothing: neither cookies nor what pages keep.
 */
export const test = base.extend({
  context: async ({ browser, language, site }, use) => {
    const open = contexts.get(language);
    const context = open && browser.contexts().includes(open) ? open : await browser.newContext();
    contexts.set(language, context);
    await use(context);
    await forget(context, site.url);
  },
});

async function forget(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await Promise.all(context.pages().map((open) => open.close()));
  await context.clearCookies();
}
