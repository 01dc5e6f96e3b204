import path from 'node:path';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import { defineJob, type Tick } from '../jobs/definitions';
import { sendJob } from '../jobs/enqueue';
import { notify } from '../notifications/notify';
import { inWorkFolder } from '../runtime/workFolder';
import { settings } from '../settings';
import { makeBackup, type BackupFigures } from './makeBackup';
import { backupFailed } from './notice';
import { ownBackup } from './own';
import { backupName, backupPlace, removeOld } from './places';

/** Makes the backup of a day, keeps it, and removes those that are old enough. */
export const makeDailyBackup = defineJob<{ at: string }>({
  name: 'backup.make',
  retries: 3,
  seconds: 4 * 3_600,
  run: async ({ payload, data, signal }) => {
    const place = await backupPlace();
    if (!place) return;
    const at = new Date(data.at);
    const name = backupName(at);
    const begun = Date.now();
    try {
      const { backupDays } = settings();
      await inWorkFolder(async (folder) => {
        const file = path.join(folder, name);
        const figures = await makeBackup({ ...(await ownBackup()), file, signal });
        await place.keep(file, name);
        await remember(payload, { name, place: place.description, seconds: (Date.now() - begun) / 1000, figures });
      });
      await removeOld(place, backupDays, at);
      await forgetOld(payload, backupDays);
    } catch (error) {
      await remember(payload, { name, place: place.description, seconds: (Date.now() - begun) / 1000, error: whyOf(error) });
      await alert(payload, data.at.slice(0, 10));
      throw error;
    }
  },
});

/** Once a day, at the hour of the settings: the work itself may take long, and is a job of its own. */
export const backupTick = (): Tick => {
  const [hour, minute] = settings().backupAt.split(':').map(Number);
  return {
    key: 'backup',
    cron: `${minute} ${hour} * * *`,
    missed: 'makeUp',
    run: async (payload, at) => {
      if (await backupPlace()) await sendJob({ payload }, makeDailyBackup, { at: at.toISOString() }, { key: at.toISOString() });
    },
  };
};

interface Outcome {
  name: string;
  place: string;
  seconds: number;
  figures?: BackupFigures;
  error?: string;
}

async function remember(payload: Payload, { name, place, seconds, figures, error }: Outcome): Promise<void> {
  await query(
    { payload },
    sql`INSERT INTO backups (id, status, name, place, bytes, rows, files, seconds, error)
        VALUES (uuidv7(), ${figures ? 'made' : 'failed'}::enum_backups_status, ${name}, ${place}, ${figures?.bytes ?? null},
                ${figures?.rows ?? null}, ${figures?.files ?? null}, ${Math.round(seconds * 10) / 10}, ${error ?? null})`,
  );
}

/** What is told of a backup is told for as long as it is kept, and of the last ones in any case. */
async function forgetOld(payload: Payload, days: number): Promise<void> {
  await query(
    { payload },
    sql`DELETE FROM backups WHERE created_at < now() - make_interval(days => ${days})
        AND id NOT IN (SELECT id FROM backups ORDER BY created_at DESC LIMIT 10)`,
  );
}

/** A store of files says with its name what it refuses; its message may say nothing. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const { name, message } = error;
  return (name === 'Error' ? message : `${name}: ${message}`).slice(0, 500);
}

async function alert(payload: Payload, day: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const administrators = await query<{ id: string }>(
      req,
      sql`SELECT parent_id AS id FROM users_roles WHERE value = 'administrateur'`,
    );
    await notify(req, { type: backupFailed, to: administrators.map(({ id }) => id), data: { day }, key: day });
  });
}
