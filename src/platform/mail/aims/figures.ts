import type { Payload } from 'payload';
import { query, sql } from '../../command/query';
import { settings } from '../../settings';

/** What is aimed at. */
export const aims = { received: 0.95, failed: 0.001, seconds: 30 } as const;

/** How messages fare; null where there is none to tell by. */
export interface MessageFigures {
  /** Messages that are told by. */
  count: number;
  /** Share that arrived. */
  received: number | null;
  /** Share that was refused or given up. */
  failed: number | null;
  /** 95 of 100 were handed over, after they were asked for, within so many seconds. */
  seconds: number | null;
}

/** The cost of a channel by a service in this month, in millionths of its currency. */
export interface ServiceCost {
  channel: string;
  provider: string;
  currency: string;
  cost: number;
}

/** The services that tell what arrived: of the others, what they have taken counts. Twilio is asked where it cannot tell. */
function telling(): string[] {
  return settings().resend?.webhookSecret ? ['resend', 'twilio'] : ['twilio'];
}

const none: MessageFigures = { count: 0, received: null, failed: null, seconds: null };

/**
 * How the messages of the last so many hours have fared, all together and by channel. One whose service tells of
 * arrivals has arrived when it said so, with an hour to do it in; of any other its acceptance counts. What nobody
 * carries, what is blocked and what waits to be confirmed tells nothing.
 */
export async function figuresByChannel(payload: Payload, hours: number): Promise<{ all: MessageFigures; of: Partial<Record<string, MessageFigures>> }> {
  const rows = await query<MessageFigures & { channel: string | null } & Record<string, unknown>>(
    { payload },
    sql`WITH told AS (
          SELECT channel::text AS channel, created_at, status IN ('failed', 'bounced') AS failed,
                 status IN ('delivered', 'opened', 'answered')
                   OR (status = 'sent' AND NOT ${JSON.stringify(telling())}::jsonb ? coalesce(provider, '')) AS received,
                 extract(epoch FROM coalesce(sent_at, CASE WHEN status = 'queued' THEN now() END) - created_at) AS seconds
          FROM message_log
          WHERE created_at > now() - make_interval(hours => ${hours})
            AND status NOT IN ('kept', 'suppressed', 'toBeConfirmed')
        ), settled AS (
          SELECT *, received OR failed OR created_at < now() - interval '1 hour' AS settled FROM told
        )
        SELECT channel, count(*)::int AS count,
               (avg(received::int) FILTER (WHERE settled))::float AS received,
               (avg(failed::int) FILTER (WHERE settled))::float AS failed,
               percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds)::float AS seconds
        FROM settled GROUP BY GROUPING SETS ((), (channel))`,
  );
  const figures = rows.map(({ channel, count, received, failed, seconds }) => [channel, { count, received, failed, seconds }] as const);
  return {
    all: figures.find(([channel]) => channel === null)?.[1] ?? none,
    of: Object.fromEntries(figures.filter(([channel]) => channel !== null)),
  };
}

/** How the messages of the last so many hours have fared, by all channels together. */
export async function messageFigures(payload: Payload, hours: number): Promise<MessageFigures> {
  return (await figuresByChannel(payload, hours)).all;
}

/** What each channel has cost since the month began. */
export async function monthsCost(payload: Payload): Promise<ServiceCost[]> {
  return query<ServiceCost & Record<string, unknown>>(
    { payload },
    sql`SELECT channel::text AS channel, provider, currency, sum(cost)::float AS cost FROM message_log
        WHERE cost IS NOT NULL AND currency IS NOT NULL AND created_at >= date_trunc('month', now())
        GROUP BY channel, provider, currency ORDER BY channel::text, provider, currency`,
  );
}

/** Which aims are missed. */
export function missedAims({ received, failed, seconds }: MessageFigures): (keyof typeof aims)[] {
  const missed: (keyof typeof aims)[] = [];
  if (received !== null && received < aims.received) missed.push('received');
  if (failed !== null && failed > aims.failed) missed.push('failed');
  if (seconds !== null && seconds > aims.seconds) missed.push('seconds');
  return missed;
}
