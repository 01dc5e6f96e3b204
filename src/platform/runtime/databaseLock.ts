import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from './postgres/bootstrap';

/** Any numbers will do, as long as they stay the same. */
const locks = { migrate: 0x4d494752, seed: 0x53454544 };

/**
 * Runs something while no other process, on any machine, holds the same lock of the database. The lock goes with
 * its connection, also when this process is killed.
 */
export function underLock<T>(
  url: string,
  name: keyof typeof locks,
  onWait: () => void,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withClient(url, async (client) => {
    for (let attempt = 1; !(await takeLock(client, locks[name])); attempt += 1) {
      if (attempt === 1) onWait();
      await sleep(200);
    }
    return work(client);
  });
}

async function takeLock(client: pg.Client, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lock]);
  return rows[0]?.taken === true;
}

/** Whether some process holds the lock under which the schema is changed. */
export async function isMigrating(query: (sql: string) => Promise<{ rows: { held: boolean }[] }>): Promise<boolean> {
  const { rows } = await query(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = ${locks.migrate} AND objsubid = 1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`,
  );
  return rows[0]?.held === true;
}
