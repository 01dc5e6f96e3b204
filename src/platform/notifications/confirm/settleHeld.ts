import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { uuids } from '../../command/lists';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { registriesOf } from '../../registries';
import { announce, isListed } from '../notify';
import { listeners } from '../wishes';

interface Settled extends Record<string, unknown> {
  id: string;
  person: string;
  type: string;
  category: string;
}

/**
 * Has what waited for a second look told now, as its people have chosen, or never. Each is settled once: 409 where
 * somebody else, or the first of two clicks, was quicker.
 */
export const settleHeld = defineCommand({
  name: 'settleHeld',
  permission: 'message.confirm',
  input: z.object({
    ids: z.array(z.uuid('invalid'), 'required').min(1, 'required').max(100, 'tooMany'),
    send: z.boolean('required'),
  }),
  run: async ({ req, input: { ids, send } }): Promise<{ count: number }> => {
    const settled = await query<Settled>(
      req,
      sql`UPDATE notifications SET confirmation = ${send ? 'confirmed' : 'cancelled'}, updated_at = now()
          WHERE id = ANY (${uuids(ids)}) AND confirmation = 'waiting'
          RETURNING id, person_id AS person, type, category`,
    );
    if (settled.length === 0) throw new MentoraError('conflict', { status: 409 });
    for (const each of settled) {
      if (send) await tellNow(req, each);
      const action = send ? 'notification.confirmed' : 'notification.cancelled';
      await recordInAudit(req, { action, subject: each.id, details: { type: each.type } });
    }
    return { count: settled.length };
  },
});

async function tellNow(req: PayloadRequest, { id, person, type: name, category }: Settled): Promise<void> {
  const type = registriesOf(req.payload.config).notificationTypes.find((each) => each.name === name);
  const [to] = await listeners(req, [person], category);
  // Of a plugin that was taken out, or to somebody who is gone: there is nobody to tell, and nothing to say.
  if (!type || !to) return;
  await query(req, sql`UPDATE notifications SET listed = ${isListed(to, type)} WHERE id = ${id}`);
  await announce(req, type, [{ notification: id, person: to }]);
}
