import { createLocalReq, type Payload } from 'payload';
import { recordInAudit } from '../../audit/record';
import { inTransaction } from '../../command/inTransaction';
import { query, sql } from '../../command/query';
import { notify } from '../../notifications/notify';
import { patienceDays } from '../definitions';
import { webhookRests } from '../notification';
import type { Leaving } from './Leaving';
import type { Outcome } from './post';

/** Takes down what came of a try. A webhook that has failed for days, or that says it is gone, is put to rest. */
export async function noteOutcome(
  payload: Payload,
  { id, webhook, resting }: Pick<Leaving, 'id' | 'webhook' | 'resting'>,
  { code, milliseconds, problem }: Outcome,
  forGood: boolean,
): Promise<void> {
  const status = problem === null ? 'delivered' : forGood ? 'failed' : 'waiting';
  await query(
    { payload },
    sql`UPDATE webhook_deliveries SET status = ${status}, attempts = attempts + ${resting ? 0 : 1}, code = ${code},
          milliseconds = ${milliseconds}, problem = ${problem}, tried_at = now()
        WHERE id = ${id} AND status = 'waiting'`,
  );
  if (resting) return;
  if (problem === null) {
    await query({ payload }, sql`UPDATE webhooks SET failing_since = NULL WHERE id = ${webhook} AND failing_since IS NOT NULL`);
    return;
  }
  const [failing] = await query<{ tooLong: boolean }>(
    { payload },
    sql`UPDATE webhooks SET failing_since = coalesce(failing_since, now()) WHERE id = ${webhook}
        RETURNING failing_since < now() - make_interval(days => ${patienceDays}) AS "tooLong"`,
  );
  if (failing?.tooLong || code === 410) await putToRest(payload, webhook, code === 410 ? 'gone' : 'failing');
}

/** Sends nothing to it any more, and tells who made it; once, however many deliveries find out at the same moment. */
async function putToRest(payload: Payload, webhook: string, reason: 'gone' | 'failing'): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const [row] = await query<{ maker: string | null; at: string }>(
      req,
      sql`UPDATE webhooks SET disabled_at = now(), disabled_reason = ${reason} WHERE id = ${webhook} AND disabled_at IS NULL
          RETURNING made_by AS maker, disabled_at::text AS at`,
    );
    if (!row) return;
    await recordInAudit(req, { action: 'webhook.rested', subject: webhook, details: { reason } });
    if (row.maker) await notify(req, { type: webhookRests, to: [row.maker], data: { webhook }, key: `${webhook} ${row.at}` });
  });
}
