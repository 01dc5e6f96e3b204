import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { ensureExtensions } from './database';
import { underLock } from './databaseLock';
import { withClient } from './postgres/bootstrap';
import { doneMigrations, pendingMigrations } from './schemaState';

/** The migrations that this version of Mentora consists of, oldest first. */
export async function knownMigrations(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'src/migrations'));
  return names.filter((name) => /^\d.*\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort();
}

/** Whether the database lacks a migration; a look of a few milliseconds that loads nothing of the site. */
export async function needsMigration(root: string, url: string): Promise<boolean> {
  const known = await knownMigrations(root);
  return withClient(url, async (client) => pendingMigrations(known, await doneOn(client)).length > 0);
}

/**
 * Runs `migrate` if it is needed, one process at a time for the whole database. Answers what was missing of `wanted`,
 * which is everything unless told.
 */
export async function migrateUnderLock(
  root: string,
  url: string,
  migrate: () => Promise<void>,
  log: (line: string) => void = () => undefined,
  wanted?: readonly string[],
): Promise<string[]> {
  const known = wanted ? [...wanted] : await knownMigrations(root);
  const onWait = () => log('Another process is migrating the database; waiting for it …');
  return underLock(url, 'migrate', onWait, async (client) => {
    const pending = pendingMigrations(known, await doneOn(client));
    if (pending.length === 0) return [];
    await ensureExtensions(client);
    await migrate();
    const missing = pendingMigrations(known, await doneOn(client));
    if (missing.length > 0) throw new Error(`Migrations that did not run: ${missing.join(', ')}`);
    return pending;
  });
}

/** The migrations that a database has been through. */
export function migrationsOf(url: string): Promise<string[]> {
  return withClient(url, doneOn);
}

function doneOn(client: pg.Client): Promise<string[]> {
  return doneMigrations((sql) => client.query<{ name: string }>(sql));
}
