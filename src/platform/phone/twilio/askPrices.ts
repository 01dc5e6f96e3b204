import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../command/inTransaction';
import { query, sql } from '../../command/query';
import { RefusedForGood } from '../../mail/outgoing';
import { settings } from '../../settings';
import { readMessage } from './client';
import { noteStatus } from './status';

/** How many are asked for at a time. */
const most = 200;

/**
 * Asks what messages have cost: Twilio knows some minutes after they have left, and does not tell by itself. What became
 * of them is asked with it, for sites that its webhooks do not reach.
 */
export async function askPrices(payload: Payload): Promise<void> {
  const { twilio } = settings();
  if (!twilio) return;
  const messages = await query<{ id: string; sid: string }>(
    { payload },
    sql`SELECT id, provider_id AS sid FROM message_log
        WHERE provider = 'twilio' AND provider_id IS NOT NULL AND cost IS NULL
          AND created_at > now() - CASE WHEN status IN ('failed', 'bounced') THEN interval '1 hour' ELSE interval '1 day' END
        ORDER BY updated_at LIMIT ${most}`,
  );
  for (const { id, sid } of messages) {
    const found = await readMessage(twilio, sid).catch(notThere);
    if (!found) continue;
    const { status, error_code: errorCode, price, price_unit: currency } = found;
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      await noteStatus(req, { sid, status, errorCode });
      if (price === null || !currency) return;
      const cost = Math.round(Math.abs(Number(price)) * 1_000_000);
      await query(req, sql`UPDATE message_log SET cost = ${cost}, currency = ${currency.toUpperCase()} WHERE id = ${id}`);
    });
  }
}

/** Null for a message that Twilio keeps no longer; where it is away, the next time asks again. */
function notThere(error: unknown): null {
  if (error instanceof RefusedForGood) return null;
  throw error;
}
