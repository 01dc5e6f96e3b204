import { query, sql, type Locale, type PersonalData } from '@mentora/platform';
import { defineJob } from '@mentora/platform/jobs';
import { inWorkFolder } from '@mentora/platform/runtime/workFolder';
import { passing, uploadsOf } from '@mentora/platform/uploads';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Payload } from 'payload';
import { ownArchive, ownFiles } from './ownArchive';

/** How far an archive is that somebody has asked for. */
export interface ExportState extends Record<string, unknown> {
  id: string;
  done: number;
  total: number;
  ready: boolean;
}

const daysKept = 3;

const nameOf = (id: string) => `${passing}${id}.zip`;

/** The archive that a person has asked for, if there is one that still counts. */
export async function exportOf(payload: Payload, personId: string): Promise<ExportState | undefined> {
  const [state] = await query<ExportState>(
    { payload },
    sql`SELECT id::text AS id, done, total, made_at IS NOT NULL AS ready FROM data_exports
        WHERE person_id = ${personId} AND asked_at > now() - make_interval(days => ${daysKept})`,
  );
  return state;
}

/** Makes an archive in the background, and says how far it is. */
export const makeExport = defineJob<{ id: string }>({
  name: 'data.export',
  retries: 5,
  seconds: 3_600,
  run: async ({ payload, data: { id } }) => {
    const [asked] = await query<{ person: string; locale: Locale }>(
      { payload },
      sql`SELECT e.person_id::text AS person, u.locale::text AS locale FROM data_exports e JOIN users u ON u.id = e.person_id
          WHERE e.id::text = ${id} AND e.made_at IS NULL`,
    );
    // The account has gone, or another one was asked for since.
    if (!asked) return;
    const files = await ownFiles(payload, asked.person);
    await query({ payload }, sql`UPDATE data_exports SET done = 0, total = ${files.length + 1} WHERE id::text = ${id}`);
    await inWorkFolder(async (folder) => {
      const file = path.join(folder, 'data.zip');
      let done = 0;
      const step = async () => {
        done += 1;
        // Nobody sees more than a hundred steps.
        if (done % Math.ceil(files.length / 100) === 0) await query({ payload }, sql`UPDATE data_exports SET done = ${done} WHERE id::text = ${id}`);
      };
      const person = { id: asked.person, locale: asked.locale };
      await pipeline(ownArchive(payload, person, files, step), createWriteStream(file, { mode: 0o600 }));
      const uploads = await uploadsOf();
      await uploads.take(nameOf(id), file);
      const still = await query({ payload }, sql`UPDATE data_exports SET done = total, made_at = now() WHERE id::text = ${id} RETURNING id`);
      if (still.length === 0) await uploads.remove(nameOf(id));
    });
  },
});

/** The bytes of an archive that is ready. */
export async function readExport(id: string) {
  return (await uploadsOf()).read(nameOf(id));
}

/** Removes archives whose time is over, with their files. */
export async function sweepExports(payload: Payload): Promise<void> {
  const rows = await query<{ id: string }>(
    { payload },
    sql`DELETE FROM data_exports WHERE asked_at < now() - make_interval(days => ${daysKept}) RETURNING id::text AS id`,
  );
  const uploads = await uploadsOf();
  for (const { id } of rows) await uploads.remove(nameOf(id));
}

/** That an archive was asked for; it is no part of itself, and its file goes with the account. */
export const exportsData: PersonalData = {
  collection: 'data-exports',
  export: (payload, id) => query({ payload }, sql`SELECT asked_at AS "askedAt", made_at AS "madeAt" FROM data_exports WHERE person_id = ${id}`),
  erase: async (req, id) => {
    const rows = await query<{ id: string }>(req, sql`DELETE FROM data_exports WHERE person_id = ${id} RETURNING id::text AS id`);
    const uploads = await uploadsOf();
    // An archive that is lost by a deletion that is rolled back is asked for again.
    for (const row of rows) await uploads.remove(nameOf(row.id));
  },
};
