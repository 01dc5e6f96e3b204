import type { Browser, Page } from '@playwright/test';
import { DEMO_PASSWORD, demoAddress, type DemoPerson } from './people';
import { expect, type desk, type phone } from './test';

/** The page of another of the demo's people, in a browser of his or her own, signed in by the real door. */
export async function pageOf(browser: Browser, url: string, who: DemoPerson, size: typeof phone | typeof desk): Promise<Page> {
  const context = await browser.newContext({ ...size, baseURL: url, locale: 'fr-FR' });
  const data = { email: demoAddress(who), password: DEMO_PASSWORD };
  const answer = await context.request.post('/api/users/login', { data });
  expect(answer.ok(), `${data.email} signs in`).toBe(true);
  return context.newPage();
}
