import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
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

/** Has an administrator decline the request that says this. */
export async function declineRequest(page: Page, message: string, notes: string): Promise<void> {
  const origin = await originOf(page);
  const cookie = await asAdministrator(origin);
  const address = '/api/contributor-requests';
  const { requests } = await ask<{ requests: { id: string; message: string }[] }>(origin, `${address}?status=pending`, { method: 'GET', cookie });
  const { id } = requests.find((request) => request.message === message)!;
  await ask(origin, `${address}/${id}/reject`, { body: { notes }, cookie });
}

/** Has an administrator make a contributor of whoever sent the request that says this. */
export async function acceptRequest(page: Page, message: string): Promise<void> {
  const origin = await originOf(page);
  const cookie = await asAdministrator(origin);
  const address = '/api/contributor-requests';
  const { requests } = await ask<{ requests: { id: string; message: string }[] }>(origin, `${address}?status=pending`, { method: 'GET', cookie });
  await ask(origin, `${address}/${requests.find((request) => request.message === message)!.id}/approve`, { cookie });
}

/** Signs somebody in on the page who has just become a contributor: an administrator has given the role. */
export async function signInContributor(page: Page, email: string, db: Pool): Promise<void> {
  const origin = await originOf(page);
  const data = { name: 'Nour', email, password: NEWCOMER_PASSWORD, terms: true, locale: 'fr' };
  const answer = await page.request.post('/api/users/register', { data });
  expect(answer.ok(), `${email} makes an account: ${answer.status()} ${await answer.text()}`).toBe(true);
  // Whoever is given a role has confirmed the address.
  await db.query('UPDATE users SET email_confirmed_at = now() WHERE email = $1', [email]);
  const { user } = (await (await page.request.get('/api/users/me?depth=0')).json()) as { user: { id: string } };
  await ask(origin, `/api/users/${user.id}`, { method: 'PATCH', body: { roles: ['contributeur'] }, cookie: await asAdministrator(origin) });
}

/** What an administrator decides of a contribution: `approve`, `request-changes`, `reject`. */
export async function decideOn(page: Page, id: string, decision: string, body: object = {}): Promise<void> {
  const origin = await originOf(page);
  await ask(origin, `/api/contributions/${id}/${decision}`, { body, cookie: await asAdministrator(origin) });
}

/** Sends something of the person on the page: what a door of contributions answers. */
export async function contribute<Answer extends object>(page: Page, method: 'post' | 'patch', path = '', data: object = {}): Promise<Answer> {
  const answer = await page.request[method](`/api/contributions${path}`, { data, headers: { origin: await originOf(page) } });
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}
