import type * as NodeCrypto from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { testPlatform } from '../support/platform';
import { goodPassword, login, member, newAddress, registerWith } from './people';

/**
 * Whether an address is known must not show in how long an answer takes. What takes time is counted here,
 * hashes and statements, for a clock says little on a busy machine; bench/ has the clock.
 */
const work = vi.hoisted(() => ({ hashes: 0 }));

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof NodeCrypto>();
  const argon2: typeof crypto.argon2 = (...given) => {
    work.hashes += 1;
    return crypto.argon2(...given);
  };
  return { ...crypto, argon2 };
});

let statements = 0;
let putBack = () => undefined as void;
afterAll(() => putBack());

beforeAll(async () => {
  const { payload, people } = await testPlatform();
  await people.administrator();
  const { Client } = (await import('pg')).default;
  const { query } = Client.prototype;
  const run = query as (...given: unknown[]) => unknown;
  putBack = () => void (Client.prototype.query = query);
  Client.prototype.query = function counted(this: unknown, ...given: unknown[]) {
    statements += 1;
    return run.apply(this, given);
  } as typeof Client.prototype.query;
  expect(payload).toBeDefined();
});

async function costOf(act: () => Promise<Response>) {
  const before = { hashes: work.hashes, statements };
  const { status } = await act();
  return { status, hashes: work.hashes - before.hashes, statements: statements - before.statements };
}

describe('a known and an unknown address', () => {
  it('cost the same to sign in with', async () => {
    const owner = await member();
    const known = await costOf(() => login(owner.email, 'not the password'));
    const unknown = await costOf(() => login(newAddress(), 'not the password'));
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ status: 401, hashes: 2 });
    expect(known.statements).toBeGreaterThan(0);
  });

  it('cost the same to register with', async () => {
    const owner = await member();
    const known = await costOf(() => registerWith({ email: owner.email, password: 'six chevaux de bois' }));
    const unknown = await costOf(() => registerWith({ password: 'six chevaux de bois' }));
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ status: 200, hashes: 3 });
  });

  it('cost the same to ask a password link for, up to the answer', async () => {
    const { request } = await testPlatform();
    const owner = await member();
    const ask = (email: string) => () => request('POST', '/api/users/forgot-password', { body: { email } });
    const known = await costOf(ask(owner.email));
    const unknown = await costOf(ask(newAddress()));
    expect(known.status).toBe(unknown.status);
    expect(known.hashes).toBe(unknown.hashes);
    // What is done after the answer may have begun by now; it never holds the answer back.
    expect(Math.abs(known.statements - unknown.statements)).toBeLessThan(20);
  });

  it('are told apart by a right password alone (control: the counters see a difference)', async () => {
    const owner = await member();
    const right = await costOf(() => login(owner.email, goodPassword));
    const wrong = await costOf(() => login(owner.email, 'not the password'));
    expect(right.statements).toBeGreaterThan(wrong.statements);
  });
});
