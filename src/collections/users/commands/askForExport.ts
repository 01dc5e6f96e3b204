import { defineCommand, query, signInFirst, sql } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { sendJob } from '@mentora/platform/jobs';
import { z } from 'zod';
import { exportOf, makeExport, type ExportState } from '../archive/exports';
import { limits } from '../limits';

/** Has the archive of one's data made in the background; one that is there, or being made, is the answer. */
export const askForExport = defineCommand({
  name: 'askForExport',
  permission: 'account.own',
  input: z.object({}),
  prepare: async ({ req, person }): Promise<ExportState | undefined> => {
    if (!person) throw signInFirst();
    const there = await exportOf(req.payload, person.id);
    if (!there) await consume(req, limits.dataExport, [person.id]);
    return there;
  },
  run: async ({ req, person, prepared: there }): Promise<ExportState> => {
    if (there) return there;
    const [row] = await query<ExportState>(
      req,
      sql`INSERT INTO data_exports (person_id, total) VALUES (${person!.id}, 1)
          ON CONFLICT (person_id) DO UPDATE SET id = uuidv7(), done = 0, total = 1, asked_at = now(), made_at = NULL
          RETURNING id::text AS id, done, total, false AS ready`,
    );
    await sendJob(req, makeExport, { id: row!.id }, { key: row!.id });
    return row!;
  },
});
