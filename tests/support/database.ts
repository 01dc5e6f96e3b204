import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A migrated database to copy from, and who may copy it. */
export interface Ground {
  /** Address of the server for somebody who may make databases. */
  server: string;
  /** Address of the template for the role as which Mentora works. */
  template: string;
}

/** Copies the template (about 50 ms) and gives the copy's address. It goes when the run ends. */
export async function copyTemplate({ server, template }: Ground): Promise<string> {
  const copy = databaseNamed(template, `${nameOf(template)}_${randomUUID().slice(0, 8)}`);
  const owner = decodeURIComponent(new URL(template).username);
  await query(server, `CREATE DATABASE "${nameOf(copy)}" TEMPLATE "${nameOf(template)}" OWNER "${owner}"`);
  return copy;
}

/** Makes an empty database with the extensions that the schema stands on. */
export async function makeDatabase(server: string, extensions: readonly string[]): Promise<string> {
  const url = databaseNamed(server, `mentora_test_${randomUUID().slice(0, 8)}`);
  await query(server, `CREATE DATABASE "${nameOf(url)}" TEMPLATE template0`);
  for (const extension of extensions) await query(url, `CREATE EXTENSION IF NOT EXISTS ${extension}`);
  return url;
}

/** Drops a database and every copy that was made of it, whoever is still connected. */
export async function dropWithCopies(server: string, url: string): Promise<void> {
  const found = await query(server, 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [nameOf(url)]);
  for (const { datname } of found) await query(server, `DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
}

/** The name of the database that an address leads to. */
export function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** The address of another database on the server of an address. */
export function databaseNamed(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Asks one thing of a database, or several that give no rows, over a connection of its own. */
export async function query(url: string, statement: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
