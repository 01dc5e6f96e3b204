import { query, sql, texts } from '@mentora/platform';
import type { Payload } from 'payload';
import { imageStore } from './storage';

const hour = 60 * 60 * 1000;
const batch = 200;

/**
 * Removes the files that no image names: what a crash left between writing a file and committing its row, or
 * between deleting a row and removing its files. Younger than an hour they may belong to an upload under way.
 */
export async function sweepFiles(payload: Payload): Promise<void> {
  const store = await imageStore();
  let names: string[] = [];
  for await (const { name, writtenAt } of store.list()) {
    if (Date.now() - writtenAt.getTime() < hour) continue;
    names.push(name);
    if (names.length < batch) continue;
    await store.remove(await namedByNoImage(payload, names));
    names = [];
  }
  await store.remove(await namedByNoImage(payload, names));
}

/** Those of some files that no image names: rows that the seed makes at scale share files. */
export async function namedByNoImage(payload: Payload, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await query<{ name: string }>(
    { payload },
    sql`SELECT name FROM unnest(${texts(names)}) AS file (name)
        WHERE NOT EXISTS (SELECT 1 FROM images WHERE filename = name)
          AND NOT EXISTS (SELECT 1 FROM images WHERE sizes_thumb_filename = name)
          AND NOT EXISTS (SELECT 1 FROM images WHERE sizes_card_filename = name)
          AND NOT EXISTS (SELECT 1 FROM images WHERE sizes_full_filename = name)`,
  );
  return rows.map(({ name }) => name);
}
