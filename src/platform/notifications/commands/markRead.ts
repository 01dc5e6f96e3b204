import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { tell } from '../../realtime/tell';
import { bellEvent } from '../bellEvent';
import { uuids } from '../../command/lists';
import { query, sql } from '../../command/query';

/** Marks some of one's own notifications as read, or all of them: on every device, and for every channel. */
export const markRead = defineCommand({
  name: 'markRead',
  permission: 'account.own',
  input: z.object({ ids: z.union([z.literal('all'), z.array(z.uuid('invalid')).min(1, 'required').max(200, 'tooMany')], 'required') }),
  run: async ({ req, input: { ids }, person }): Promise<{ read: number }> => {
    const chosen = ids === 'all' ? sql`` : sql`AND id = ANY (${uuids(ids)})`;
    const rows = await query(
      req,
      sql`UPDATE notifications SET read_at = now(), updated_at = now()
          WHERE person_id = ${person!.id} AND read_at IS NULL ${chosen} RETURNING id`,
    );
    if (rows.length > 0) tell(req, [person!.id], bellEvent, {});
    return { read: rows.length };
  },
});
