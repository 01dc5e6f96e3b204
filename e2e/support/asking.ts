import type { Page } from '@playwright/test';
import { sessionCookie } from '../../src/collections/sessions/token';
import { originOf } from './families';
import { DEMO_PASSWORD, demoAddress, NEWCOMER_PASSWORD } from './people';
import { expect } from './test';

interface Sent {
  method?: string;
  body?: unknown;
  cookie?: string;
}

/** Asks the site as a program does: neither with the cookies of the page nor into them. */
async function ask<Answer>(origin: string, path: string, { method = 'POST', body = {}, cookie = '' }: Sent = {}): Promise<Answer> {
  const headers = { origin, cookie, 'Content-Type': 'application/json' };
  const answer = await fetch(origin + path, { method, headers, body: method === 'GET' ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  expect(answer.ok, `${method} ${path}: ${answer.status} ${text}`).toBe(true);
  return JSON.parse(text) as Answer;
}

async function asAdministrator(origin: string): Promise<string> {
  const { token } = await ask<{ token: string }>(origin, '/api/users/login', {
    body: { email: demoAddress('administrateur'), password: DEMO_PASSWORD },
  });
  return `${sessionCookie}=${token}`;
}

/** Signs somebody in on the page who has an account and a confirmed address: an administrator has put it right. */
export async function signInConfirmed(page: Page, email: string): Promise<void> {
  const origin = await originOf(page);
  const body = { name: 'Nour', email: `avant-${email}`, password: NEWCOMER_PASSWORD, terms: true, locale: 'fr' };
  await ask(origin, '/api/users/register', { body });
  const cookie = await asAdministrator(origin);
  const search = new URLSearchParams({ 'where[email][equals]': body.email, 'depth': '0' });
  const { docs } = await ask<{ docs: { id: string }[] }>(origin, `/api/users?${search}`, { method: 'GET', cookie });
  await ask(origin, `/api/users/${docs[0]!.id}`, { method: 'PATCH', body: { email }, cookie });
  const answer = await page.request.post('/api/users/login', { data: { email, password: NEWCOMER_PASSWORD } });
  expect(answer.ok(), `${email} signs in: ${answer.status()}`).toBe(true);
}

/** Has an administrator decline the request that says this. */
export async function declineRequest(page: Page, message: string, notes: string): Promise<void> {
  const origin = await originOf(page);
  const cookie = await asAdministrator(origin);
  const address = '/api/contributor-requests';
  const { requests } = await ask<{ requests: { id: string; message: string }[] }>(origin, `${address}?status=pending`, { method: 'GET', cookie });
  const { id } = requests.find((request) => request.message === message)!;
  await ask(origin, `${address}/${id}/reject`, { body: { notes }, cookie });
}
