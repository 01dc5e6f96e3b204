import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { bellEvent } from '../../notifications/bellEvent';
import { tell } from '../../realtime/tell';

/** Who reads a conversation knows what he or she was told of it: the bell counts it no more, and no mail follows. */
export async function readNotices(req: PayloadRequest, person: string, conversation: string): Promise<void> {
  const rows = await query(
    req,
    sql`UPDATE notifications SET read_at = now(), updated_at = now()
        WHERE person_id = ${person} AND type = 'conversations.newMessage' AND read_at IS NULL
          AND data->>'conversation' = ${conversation} RETURNING id`,
  );
  if (rows.length > 0) tell(req, [person], bellEvent, {});
}
