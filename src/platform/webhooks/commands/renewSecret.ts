import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { overlapHours } from '../definitions';
import { newSecret, sealSecret } from '../secrets';

/** Gives a webhook another secret, shown this once. For a day the former one signs as well. */
export const renewSecret = defineCommand({
  name: 'renewSecret',
  permission: 'webhook.manage',
  input: z.object({ id: z.uuid('invalid') }),
  run: async ({ req, input: { id } }): Promise<{ id: string; secret: string }> => {
    const secret = newSecret();
    const changed = await query(
      req,
      sql`UPDATE webhooks SET former_secret = secret, former_until = now() + make_interval(hours => ${overlapHours}),
            secret = ${sealSecret(secret, id)}
          WHERE id = ${id} RETURNING id`,
    );
    if (changed.length === 0) throw notFound();
    await recordInAudit(req, { action: 'webhook.secretRenewed', subject: id });
    return { id, secret };
  },
});
