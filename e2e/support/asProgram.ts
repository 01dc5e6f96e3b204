import { expect } from '@playwright/test';
import { sessionCookie } from '../../src/collections/sessions/token';
import { DEMO_PASSWORD, demoAddress } from './people';

/** Sends something to the site as a program does: neither with the cookies of the page nor into them. */
export async function post(origin: string, path: string, body: unknown, cookie = ''): Promise<{ token?: string }> {
  const headers = { origin, cookie, 'Content-Type': 'application/json' };
  const answer = await fetch(origin + path, { method: 'POST', body: JSON.stringify(body), headers });
  const text = await answer.text();
  expect(answer.ok, `${path}: ${answer.status} ${text}`).toBe(true);
  return JSON.parse(text) as { token?: string };
}

/** Has an administrator change the settings of the site, or save them as they are: cached pages are made anew after that. */
export async function saveSettings(origin: string, settings: object = {}): Promise<void> {
  const { token } = await post(origin, '/api/users/login', { email: demoAddress('administrateur'), password: DEMO_PASSWORD });
  await post(origin, '/api/globals/settings', settings, `${sessionCookie}=${token}`);
}
