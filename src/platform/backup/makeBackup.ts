import { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { doneMigrations } from '../runtime/schemaState';
import { withClient } from '../runtime/postgres/bootstrap';
import { ArchiveWriter } from './archive';
import { keysName, printOf, printsOf, writeKeys, type BackedUpKeys } from './keys';
import type { Manifest } from './manifest';
import { columnsOf, placeOf, plainText, sequencesOf, tablesOf } from './tables';
import type { Uploads } from '../uploads/Uploads';

export interface BackupOptions {
  /** Address of the database. */
  url: string;
  uploads: Uploads;
  keys: BackedUpKeys;
  /** What the keys are put behind. */
  passphrase?: string;
  /** Where the backup is written; there is nothing yet. */
  file: string;
  signal?: AbortSignal;
}

/** What a backup holds, in figures. */
export interface BackupFigures {
  bytes: number;
  rows: number;
  files: number;
}

/**
 * Writes database, uploaded files and keys to one file, while Mentora runs: the rows of all tables are those of one
 * moment, and every file that they speak of is there.
 */
export async function makeBackup(options: BackupOptions): Promise<BackupFigures> {
  const { url, uploads, keys, passphrase, file, signal } = options;
  const archive = new ArchiveWriter(file);
  try {
    return await withClient(url, async (client) => {
      await archive.add(keysName, Readable.from([await writeKeys(keys, passphrase)]));
      // Files first and, once the moment of the rows is fixed, those that came meanwhile: one that is removed while we
      // work was copied before, and no file is ever changed.
      const copied = new Set<string>();
      await copyFiles(archive, uploads, copied, signal);
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${plainText}`);
      const { rows: migrations } = { rows: await doneMigrations((sql) => client.query<{ name: string }>(sql)) };
      await copyFiles(archive, uploads, copied, signal);
      const tables = await copyTables(archive, client, signal);
      const sequences = await sequencesOf(client);
      const manifest: Manifest = {
        format: 1,
        madeAt: new Date().toISOString(),
        migrations,
        tables,
        sequences,
        keys: {
          sealed: Boolean(passphrase),
          prints: printsOf(keys.ENCRYPTION_KEYS),
          push: keys.VAPID_PRIVATE_KEY && printOf(keys.VAPID_PRIVATE_KEY),
        },
        sums: archive.sums,
      };
      const bytes = await archive.finish(manifest);
      return { bytes, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: copied.size };
    });
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function copyFiles(archive: ArchiveWriter, uploads: Uploads, copied: Set<string>, signal?: AbortSignal): Promise<void> {
  for await (const name of uploads.list()) {
    signal?.throwIfAborted();
    if (copied.has(name)) continue;
    const content = await uploads.read(name);
    if (!content) continue;
    // Pictures are compressed already.
    await archive.add(`files/${name}`, content, { compress: false });
    copied.add(name);
  }
}

async function copyTables(archive: ArchiveWriter, client: pg.Client, signal?: AbortSignal): Promise<Manifest['tables']> {
  const copied: Manifest['tables'] = [];
  for (const table of await tablesOf(client)) {
    signal?.throwIfAborted();
    const entry = `tables/${table.schema}.${table.name}`;
    // A table in parts can be read like this alone.
    const rows = client.query(copyTo(`COPY (SELECT ${columnsOf(client, table)} FROM ${placeOf(client, table)}) TO STDOUT`));
    await archive.add(entry, rows);
    copied.push({ ...table, rows: rows.rowCount, entry });
  }
  return copied;
}
