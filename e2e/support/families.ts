import type { Page } from '@playwright/test';
import type { Locale } from '../../src/platform/i18n';
import { post, saveSettings } from './asProgram';
import { NEWCOMER_PASSWORD } from './people';
import { expect } from './test';

/** Has an administrator set whether the site asks for the age. */
export const askForAge = (origin: string, askAge: boolean): Promise<void> => saveSettings(origin, { minors: { askAge } });

/** Where the site of a page is. */
export const originOf = async (page: Page): Promise<string> => new URL((await page.request.get('/api/health')).url()).origin;

/** A day on which somebody of this age was born. */
export function bornAgo(years: number): { day: string; month: string; year: string } {
  return { day: '7', month: '1', year: String(new Date().getUTCFullYear() - years) };
}

/**
 * Signs a child of thirteen up who names an address as the guardian's. The site asks for the age for no longer than
 * that: other tests sign people up without one.
 */
export async function signUpChild(page: Page, child: { email: string; guardian: string; locale: Locale }): Promise<void> {
  const origin = await originOf(page);
  await askForAge(origin, true);
  const birthDate = `${new Date().getUTCFullYear() - 13}-01-07`;
  await post(origin, '/api/users/register', { ...child, name: 'Léa Martin', password: NEWCOMER_PASSWORD, terms: true, birthDate });
  await askForAge(origin, false);
}

/** Signs such a child in on the page. */
export async function signChildIn(page: Page, email: string): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email, password: NEWCOMER_PASSWORD } });
  expect(answer.ok(), `${email} signs in: ${answer.status()}`).toBe(true);
}
