import { mayAlways } from '@mentora/access';
import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';

/** Takes a key away, for good and at once: one's own, or anybody's for who looks after them. 404 for any other. */
export const revokeKey = defineCommand({
  name: 'revokeKey',
  permission: 'apiKey.own',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id }, person }): Promise<void> => {
    const all = mayAlways('apiKey.manage', person);
    const [gone] = await query<{ owner: string }>(
      req,
      sql`DELETE FROM api_keys WHERE id = ${id} AND (${all} OR user_id = ${person!.id}) RETURNING user_id AS owner`,
    );
    if (!gone) throw notFound();
    await recordInAudit(req, { action: 'apiKey.revoked', subject: id, details: { owner: gone.owner } });
  },
});
