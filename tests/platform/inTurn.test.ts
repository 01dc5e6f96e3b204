import { defineCommand, query, sql } from '@mentora/platform';
import { createLocalReq } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testPlatform, type TestPlatform } from '../support/platform';

/** More than there are connections. */
const many = 15;

let platform: TestPlatform;
let pool: Pool;

beforeAll(async () => {
  platform = await testPlatform();
  ({ pool } = platform.payload.db as unknown as { pool: Pool });
});

/** Changes what one lock guards, and counts what is prepared and done. */
function changing(inTurn?: () => readonly string[]) {
  const counts = { prepared: 0, done: 0 };
  const command = defineCommand({
    name: 'changeTheOneThing',
    permission: 'account.signIn',
    input: z.object({}),
    prepare: async () => ({ seen: (counts.prepared += 1) }),
    inTurn,
    run: async ({ req }) => {
      await query(req, sql`SELECT pg_advisory_xact_lock(42)`);
      counts.done += 1;
    },
  });
  return { counts, command };
}

/** Does it many times at once while somebody else holds the lock, and answers how many wait for a connection then. */
async function waitingFor(command: ReturnType<typeof changing>['command']): Promise<number> {
  const holder = await platform.db.connect();
  await holder.query('SELECT pg_advisory_lock(42)');
  const all = Array.from({ length: many }, async () => command(await createLocalReq({}, platform.payload), {}));
  const blocked = async () => (await platform.db.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND NOT granted`)).rowCount!;
  // All of them are somewhere: those in line wait for the first, the others for the lock or for a connection.
  await expect.poll(async () => [1, many].includes((await blocked()) + pool.waitingCount)).toBe(true);
  const waiting = pool.waitingCount;
  await holder.query('SELECT pg_advisory_unlock(42)');
  holder.release();
  await Promise.all(all);
  return waiting;
}

describe('a command that many want at once', () => {
  it('leaves the connections to the others while it waits, and prepares anew who has waited', async () => {
    const { counts, command } = changing(() => ['the one thing']);
    expect(await waitingFor(command)).toBe(0);
    expect(counts).toEqual({ prepared: many + many - 1, done: many });
  });

  it('takes all connections where nobody takes turns (control)', async () => {
    const { counts, command } = changing();
    expect(await waitingFor(command)).toBeGreaterThan(0);
    expect(counts).toEqual({ prepared: many, done: many });
  });
});
