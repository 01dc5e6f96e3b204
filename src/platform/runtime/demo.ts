import type pg from 'pg';
import { underLock } from './databaseLock';
import { withClient } from './postgres/bootstrap';

const key = 'mentora:demo';

/** Whether the demo has to be made: nobody is there yet, or a process was killed while it made it. */
export function needsDemo(url: string): Promise<boolean> {
  return withClient(url, isMissing);
}

/** Makes the demo where it is missing, one process at a time for the whole database. */
export async function seedUnderLock(
  url: string,
  seed: () => Promise<void>,
  log: (line: string) => void,
  always = false,
): Promise<void> {
  const onWait = () => log('Another process is making the demo data; waiting for it …');
  await underLock(url, 'seed', onWait, async (client) => {
    if (!always && !(await isMissing(client))) return;
    await mark(client, 'begun');
    await seed();
    await mark(client, 'complete');
  });
}

async function isMissing(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ state: string | null; peopled: boolean }>(
    `SELECT (SELECT data->>'state' FROM payload_kv WHERE key = $1) AS state,
            EXISTS (SELECT FROM users) AS peopled`,
    [key],
  );
  const found = rows[0];
  return found?.state === 'begun' || (found?.state == null && !found?.peopled);
}

async function mark(client: pg.Client, state: 'begun' | 'complete'): Promise<void> {
  await client.query(
    `INSERT INTO payload_kv (id, key, data) VALUES (uuidv7(), $1, jsonb_build_object('state', $2::text))
     ON CONFLICT (key) DO UPDATE SET data = EXCLUDED.data`,
    [key, state],
  );
}
