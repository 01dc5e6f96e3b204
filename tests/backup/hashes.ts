import { tablesOf } from '@mentora/platform/backup/tables';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';

/** A digest of all rows of each table of every schema. */
export async function rowHashes(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET timezone = 'UTC'");
    const hashes: Record<string, string> = {};
    for (const { schema, name } of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM "${schema}"."${name}" t ORDER BY 1`);
      hashes[`${schema}.${name}`] = `${rows.length} ${createHash('sha256').update(rows.map(({ row }) => row).join('\n')).digest('hex')}`;
    }
    return hashes;
  } finally {
    await client.end();
  }
}

/** The uploaded files of a data folder, with what is in them. */
export async function fileHashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).sort();
  const hash = async (name: string) => createHash('sha256').update(await readFile(path.join(folder, name))).digest('hex');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)] as const)));
}
