import { query, sql, type Registries } from '@mentora/platform';

/** Once a day, over all processes: forgets thanks that are older than a year. */
export const sweepThanks: Registries['ticks'][number] = {
  key: 'old-thanks',
  cron: '30 4 * * *',
  missed: 'makeUp',
  run: (payload, at) => query({ payload }, sql`DELETE FROM thanks WHERE created_at < ${at.toISOString()}::timestamptz - interval '1 year'`),
};
