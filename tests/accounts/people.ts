import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

import en from '@/collections/users/mails/messages/en.json';
import fr from '@/collections/users/mails/messages/fr.json';
import { mailsTo as keptMailsTo } from '../support/mails';
import type { KeptMail } from '../support/mails';
import { testPlatform } from '../support/platform';
import type { TestPerson } from '../support/people';

/** What mails are called, in the words of the day. */
export const subjects = { en, fr };

/** A password that the meter takes. */
export const goodPassword = 'quatre chats bleus';

/** Registers through the real door. The address is new unless given. */
export async function registerWith(input: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const { request } = await testPlatform();
  const body = { name: 'Ada Martin', email: newAddress(), password: goodPassword, terms: true, ...input };
  return request('POST', '/api/users/register', { body, headers: { ...fromSomewhere(), ...headers } });
}

/** Signs in through the real door. */
export async function login(email: string, password: string, headers: Record<string, string> = {}) {
  const { request } = await testPlatform();
  return request('POST', '/api/users/login', { body: { email, password }, headers: { ...fromSomewhere(), ...headers } });
}

/** Somebody who registered, confirmed the address and is signed in. */
export async function member(input: Record<string, unknown> = {}): Promise<TestPerson & { token: string }> {
  const email = (input.email as string | undefined) ?? newAddress();
  const answer = await registerWith({ ...input, email });
  expect(answer.status).toBe(200);
  const { token, user } = await answer.json();
  const { request } = await testPlatform();
  const confirmed = await request('POST', `/api/users/verify/${await codeMailedTo(email)}`);
  expect(confirmed.status).toBe(200);
  return { ...user, token, cookie: `payload-token=${token}` };
}

/** An address nobody has. */
export function newAddress(): string {
  return `${randomUUID().slice(0, 8)}@example.org`;
}

let machines = 0;

/** Headers of a machine that no other test uses: limits are kept by address of the machine too. */
export function fromSomewhere(): Record<string, string> {
  machines += 1;
  return { 'x-mentora-peer': `10.${machines >> 16}.${(machines >> 8) & 255}.${machines & 255}` };
}

/** The mails to an address, the last first. */
export async function mailsTo(address: string): Promise<KeptMail[]> {
  const { db } = await testPlatform();
  return (await keptMailsTo(db, address)).toReversed();
}

/** The code in the last mail to an address that has one. */
export async function codeMailedTo(address: string): Promise<string> {
  for (const { text } of await mailsTo(address)) {
    const code = /\?code=([\w-]+)/.exec(text)?.[1];
    if (code) return code;
  }
  throw new Error(`No mail to ${address} holds a code.`);
}
