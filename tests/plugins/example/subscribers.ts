import './events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { sendJob } from '@mentora/platform/jobs';
import { notify } from '@mentora/platform/notifications';
import { countThanks } from './countThanks';
import { thanksReceived } from './notifications';

/** Tells the author, and has the thanks counted in the background. */
export const tellAuthor = defineSubscriber({
  key: 'thanks.tellAuthor',
  on: ['thanks.said'],
  handle: async (req, { data: { thanks } }) => {
    const [row] = await query<{ author: string | null; exercise: string }>(
      req,
      sql`SELECT e.author_id AS author, e.id AS exercise FROM thanks t JOIN exercises e ON e.id = t.exercise_id WHERE t.id = ${thanks}`,
    );
    if (!row?.author) return;
    await notify(req, { type: thanksReceived, to: [row.author], data: { thanks }, key: thanks });
    await sendJob(req, countThanks, { exercise: row.exercise });
  },
});
