import pg from 'pg';
import { databaseName, roleName } from './address';

/** What the schema stands on. */
export const extensions = ['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'unaccent'];

/** Makes the application's role (no superuser), its database and the extensions, each where it is missing. */
export async function bootstrap(superuser: (database: string) => string, rolePassword: string): Promise<void> {
  await withClient(superuser('postgres'), async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleName]);
    if (role.rowCount === 0) {
      await client.query(`CREATE ROLE ${roleName} LOGIN PASSWORD ${client.escapeLiteral(rolePassword)}`);
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (database.rowCount === 0) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER ${roleName}`);
      await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
    }
  });
  await withClient(superuser(databaseName), async (client) => {
    for (const name of extensions) await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
  });
}

/** Runs something on a connection of its own. */
export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
