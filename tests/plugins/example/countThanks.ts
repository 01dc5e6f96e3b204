import { query, sql } from '@mentora/platform';
import { defineJob } from '@mentora/platform/jobs';

/** Says in the log how often an exercise was thanked for. A real job would call somebody, with its `id` as the key. */
export const countThanks = defineJob<{ exercise: string }>({
  name: 'thanks.count',
  run: async ({ payload, data: { exercise } }) => {
    const [row] = await query<{ count: number }>({ payload }, sql`SELECT count(*)::int AS count FROM thanks WHERE exercise_id = ${exercise}`);
    payload.logger.info({ msg: 'Thanks were counted', exercise, count: row?.count ?? 0 });
  },
});
