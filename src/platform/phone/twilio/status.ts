import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { agreesTo } from '../../consents/consents';
import { movedTo, type Reached } from '../../mail/moved';

/** What Twilio says of a message: by webhook, or asked. */
export interface Told {
  /** Our id, where it came back; Twilio's. */
  message?: string;
  sid: string;
  status: string;
  errorCode?: number | string | null;
}

const reached: Record<string, Reached> = {
  accepted: 'sent',
  scheduled: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'opened',
  undelivered: 'bounced',
  failed: 'failed',
  canceled: 'failed',
};

/** Takes down what became of a message. That it was read is known of those alone who agree to that. */
export async function noteStatus(req: PayloadRequest, { message = '', sid, status, errorCode }: Told): Promise<void> {
  let now = reached[status];
  if (!now) return;
  const [row] = await query<{ id: string; person: string | null }>(
    req,
    sql`SELECT id, person_id AS person FROM message_log
        WHERE provider = 'twilio' AND (provider_id = ${sid} OR id::text = ${message}) FOR UPDATE`,
  );
  if (!row) return;
  if (now === 'opened' && !(row.person && (await agreesTo(req, row.person, 'openTracking')))) now = 'delivered';
  const arrived = now === 'delivered' || now === 'opened';
  await query(
    req,
    sql`UPDATE message_log SET status = ${movedTo(now)}, provider_id = coalesce(provider_id, ${sid}),
          sent_at = coalesce(sent_at, now()),
          delivered_at = CASE WHEN ${arrived} THEN coalesce(delivered_at, now()) ELSE delivered_at END,
          opened_at = CASE WHEN ${now === 'opened'} THEN coalesce(opened_at, now()) ELSE opened_at END,
          problem = coalesce(${errorCode ? `Twilio ${errorCode}` : null}, problem), request = NULL, updated_at = now()
        WHERE id = ${row.id}`,
  );
}
