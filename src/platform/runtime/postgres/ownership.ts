import pg from 'pg';

/** Any number will do, as long as it stays the same. */
const ownerLock = 0x4d454e54;

/**
 * Takes the ownership of an embedded server for as long as the connection lives: the database gives it back by
 * itself when the process dies, however it dies.
 */
export async function takeOwnership(connectionString: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString, application_name: 'mentora owner', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [ownerLock]);
  if (rows[0]?.taken) return client;
  await client.end();
  return undefined;
}

/** Whether somebody owns the server that this superuser connection speaks to. */
export async function holdsOwnership(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND granted",
    [ownerLock],
  );
  return rowCount !== 0;
}
