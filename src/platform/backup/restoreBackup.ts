import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StartError } from '../runtime/StartError';
import { withClient } from '../runtime/postgres/bootstrap';
import type { Archive } from './archive';
import { keysName, printOf, printsOf, readKeys, type BackedUpKeys } from './keys';
import { columnsOf, placeOf, plainText, tablesOf, type Table } from './tables';
import type { Uploads } from '../uploads/Uploads';

/** Tables that a Mentora writes in by running, before anybody has used it. */
const writtenByRunning = ['payload_migrations', 'payload_kv', 'ticks', 'rate_limits'];

/** The comment by which a table says that its migration has filled it: `COMMENT ON TABLE … IS 'filled by its migration'`. */
const filledComment = 'filled by its migration';

/** Whether somebody has used this database, or these files. */
export async function isInUse(url: string, uploads: Uploads): Promise<boolean> {
  for await (const _ of uploads.list()) return true;
  return withClient(url, async (client) => {
    const filled = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND obj_description(oid, 'pg_class') = $1",
      [filledComment],
    );
    const passed = new Set([...writtenByRunning, ...filled.rows.map(({ name }) => name)]);
    const tables = (await tablesOf(client)).filter(({ schema, name }) => schema === 'public' && !passed.has(name));
    for (const table of tables) {
      const { rows } = await client.query<{ used: boolean }>(`SELECT EXISTS (SELECT FROM ${placeOf(client, table)}) AS used`);
      if (rows[0]?.used) return true;
    }
    return false;
  });
}

/** The keys of a backup, or nothing where those that are given are the same. */
export async function keysFor(archive: Archive, given: string | undefined, passphrase: string | undefined): Promise<BackedUpKeys | undefined> {
  const { prints } = archive.manifest.keys;
  if (given === undefined) return readKeys(await text(await archive.read(keysName)), passphrase);
  const here = printsOf(given);
  const missing = Object.entries(prints).filter(([id, print]) => here[id] !== print);
  if (missing.length === 0) return undefined;
  throw new StartError(
    `ENCRYPTION_KEYS lacks a key by which private messages of this backup are read: ${missing.map(([id]) => id).join(', ')}. ` +
      'npm run restore -- FILE --show-keys tells those of the backup. Nothing was changed.',
  );
}

/** Whether devices that are told according to a backup know the site by this key: true where none can be. */
export function isPushKeyOf({ manifest }: Archive, key: string | undefined): boolean {
  return manifest.keys.push === undefined || (key !== undefined && printOf(key) === manifest.keys.push);
}

/**
 * Puts the rows and files of a backup in the place of what is there, in a database whose schema is that of the backup.
 * All of it or nothing: the rows are one transaction, and files that came with it go again where it fails.
 */
export async function restoreBackup(url: string, archive: Archive, uploads: Uploads): Promise<void> {
  const brought: string[] = [];
  try {
    await withClient(url, async (client) => {
      await client.query(`BEGIN; ${plainText}`);
      await loadTables(client, archive);
      await loadFiles(archive, uploads, brought);
      await client.query('COMMIT');
      await client.query('ANALYZE');
    });
  } catch (error) {
    for (const name of brought) await uploads.remove(name);
    throw error;
  }
}

async function loadFiles(archive: Archive, uploads: Uploads, brought: string[]): Promise<void> {
  const there = new Set<string>();
  for await (const name of uploads.list()) there.add(name);
  for (const entry of archive.below('files')) {
    const name = entry.slice('files/'.length);
    await uploads.write(name, await buffer(await archive.read(entry)));
    if (!there.has(name)) brought.push(name);
  }
}

async function loadTables(client: pg.Client, archive: Archive): Promise<void> {
  const { tables, sequences } = archive.manifest;
  const there = await tablesOf(client);
  checkShape(tables, there);
  const queues = await queuesVersion(client);
  await makeParts(client, tables, there);
  const ties = await untie(client);
  await client.query(`TRUNCATE ${there.map((table) => placeOf(client, table)).join(', ')}`);
  for (const table of tables) {
    const into = client.query(copyFrom(`COPY ${placeOf(client, table)} (${columnsOf(client, table)}) FROM STDIN`));
    await pipeline(await archive.read(table.entry), into);
    if (into.rowCount !== table.rows) throw new Error(`${table.name}: ${into.rowCount} rows instead of ${table.rows}`);
  }
  for (const { lastValue, isCalled, ...sequence } of sequences) {
    await client.query('SELECT setval($1::regclass, $2, $3)', [placeOf(client, sequence), lastValue, isCalled]);
  }
  // The library of the queues may have been renewed since: its schema is that of today.
  if (queues !== undefined) await client.query('UPDATE pgboss.version SET version = $1 WHERE version <> $1', [queues]);
  for (const statement of ties) await client.query(statement);
}

function checkShape(tables: readonly Table[], there: readonly Table[]): void {
  for (const { schema, name, columns } of tables) {
    const found = there.find((table) => table.schema === schema && table.name === name);
    const lost = found ? columns.filter((column) => !found.columns.includes(column)) : columns;
    if (lost.length === 0) continue;
    throw new StartError(`This version of Mentora has no place for ${schema}.${name} (${lost.join(', ')}): restore with the version that made the backup.`);
  }
}

async function queuesVersion(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM pgboss.version');
  return rows[0]?.version;
}

/** Some tables have a part for each day, and those of the backup's days are not there. */
async function makeParts(client: pg.Client, tables: readonly Table[], there: readonly Table[]): Promise<void> {
  const known = new Set(there.flatMap(({ parts }) => parts).map((part) => placeOf(client, part)));
  for (const table of tables) {
    for (const part of table.parts) {
      const place = placeOf(client, part);
      if (!known.has(place)) await client.query(`CREATE TABLE ${place} PARTITION OF ${placeOf(client, table)} ${part.bound}`);
    }
  }
}

/**
 * Takes foreign keys and triggers away, which would ask for an order of the tables, refuse to empty the audit log, and
 * change what is written. Answers the statements that put them back; keys are then checked on all rows.
 */
async function untie(client: pg.Client): Promise<string[]> {
  const { rows: keys } = await client.query<{ place: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS place, quote_ident(conname) AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
    FROM pg_constraint JOIN pg_namespace ON pg_namespace.oid = connamespace
    WHERE contype = 'f' AND conparentid = 0 AND nspname !~ '^pg_' ORDER BY 1, 2`);
  const { rows: triggered } = await client.query<{ place: string }>(`
    SELECT DISTINCT tgrelid::regclass::text AS place
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE NOT tgisinternal AND tgenabled = 'O' AND nspname !~ '^pg_'`);
  for (const { place, name } of keys) await client.query(`ALTER TABLE ${place} DROP CONSTRAINT ${name}`);
  for (const { place } of triggered) await client.query(`ALTER TABLE ${place} DISABLE TRIGGER USER`);
  return [
    ...keys.map(({ place, name, definition }) => `ALTER TABLE ${place} ADD CONSTRAINT ${name} ${definition}`),
    ...triggered.map(({ place }) => `ALTER TABLE ${place} ENABLE TRIGGER USER`),
  ];
}
