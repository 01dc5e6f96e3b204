import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';

/** Says that a report was looked at. */
export const closeReport = defineCommand({
  name: 'closeReport',
  permission: 'conversation.readReported',
  input: z.object({ report: z.uuid('invalid') }),
  run: async ({ req, input: { report } }): Promise<{ state: 'closed' }> => {
    const rows = await query<{ fresh: boolean }>(
      req,
      sql`WITH before AS (SELECT id, state FROM conversation_reports WHERE id = ${report} FOR UPDATE)
          UPDATE conversation_reports r SET state = 'closed', closed_at = coalesce(r.closed_at, now())
          FROM before WHERE r.id = before.id RETURNING before.state = 'open' AS fresh`,
    );
    if (rows.length === 0) throw notFound();
    if (rows[0]!.fresh) await recordInAudit(req, { action: 'conversation.reportClosed', subject: report });
    return { state: 'closed' };
  },
});
