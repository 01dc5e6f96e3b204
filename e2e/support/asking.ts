import type { Page } from '@playwright/test';
import { sessionCookie } from '../../src/collections/sessions/token';
import { originOf } from './families';
import { DEMO_PASSWORD, demoAddress } from './people';
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
