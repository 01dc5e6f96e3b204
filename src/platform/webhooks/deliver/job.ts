import type { Payload } from 'payload';
import { query, sql } from '../../command/query';
import { defineJob, type JobRun } from '../../jobs/definitions';
import { sign } from '../secrets';
import type { Leaving } from './Leaving';
import { noteOutcome } from './noteOutcome';
import { post, type Outcome } from './post';

/** After this many tries a delivery is given up: about a day and a half. */
const mostTries = 13;

/** A counterpart has so long to answer. */
const patience = 15_000;

/**
 * Sends one delivery. What was taken is not sent again by a job that comes twice; a process that dies between the
 * other side's yes and ours makes it go again, with the same `webhook-id`.
 */
export const deliverWebhook = defineJob<{ delivery: string }>({
  name: 'webhook.deliver',
  atOnce: 4,
  // More than are made: a job whose worker dies at the last try still comes once more, to be settled.
  retries: 2 * mostTries,
  seconds: 60,
  run: async ({ payload, data, attempt, signal }) => {
    const leaving = await waiting(payload, data.delivery);
    if (!leaving) return;
    if (leaving.resting) return noteOutcome(payload, leaving, { code: null, milliseconds: 0, problem: 'resting' }, true);
    const outcome = await send(leaving, signal);
    const forGood = attempt >= mostTries || outcome.code === 410;
    await noteOutcome(payload, leaving, outcome, forGood);
    if (outcome.problem && !forGood) throw new Error(outcome.code === null ? outcome.problem : `${outcome.problem} ${outcome.code}`);
  },
});

async function waiting(payload: Payload, id: string): Promise<Leaving | undefined> {
  const [leaving] = await query<Leaving>(
    { payload },
    sql`SELECT d.id, d.event, d.at, d.data, w.id AS webhook, w.url, w.disabled_at IS NOT NULL AS resting,
          array_remove(ARRAY[w.secret, CASE WHEN w.former_until > now() THEN w.former_secret END], NULL) AS secrets
        FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id WHERE d.id = ${id} AND d.status = 'waiting'`,
  );
  return leaving;
}

function send({ id, event, at, data, webhook, url, secrets }: Leaving, signal: JobRun['signal']): Promise<Outcome> {
  const message = {
    id: `msg_${id}`,
    timestamp: Math.floor(Date.now() / 1000),
    body: JSON.stringify({ type: event, timestamp: new Date(at).toISOString(), data }),
  };
  const headers = {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': sign(secrets, webhook, message),
  };
  return post(url, { headers, body: message.body, patience, signal });
}
