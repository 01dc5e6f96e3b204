import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { MailServer, Received } from '../../tests/support/mailServer';
import { median, percentile, type Report } from '../figures';
import type { Mentora } from '../servers';
import { makePairs } from '../sockets/crowd';
import { startHelper } from './helper';

/** To the mail server, as many as the site has. */
const connections = 10;
/** What has not come by then is lost. */
const patience = 120_000;
const rounds = 3;

/**
 * From asking for so many mails at once (one notification to as many people) until the mail server has taken each:
 * Mentora beside nodemailer, which hands over mails that are written already, and beside pg-boss, which gives out jobs
 * that do nothing. In turn; the first round warms up.
 */
export async function measureMails(mentora: Mentora, post: MailServer, count: number, report: Report): Promise<void> {
  const people = (await makePairs(mentora, count / 2)).flatMap((pair) => pair.people.map(({ id }) => id));
  const handled = await prepare(mentora, people);
  const asker = await startHelper('bench/mails/asker.ts', mentora);
  const bare = await startHelper('bench/mails/bare.ts', mentora);
  const late = { mentora: [] as number[], nodemailer: [] as number[], queue: [] as number[] };
  let rate = 0;
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const asked = await asker.ask({ people, report: handled, key: String(round) });
      const mailed = await taken(post, count);
      const begun = await bare.ask({ mails: count, connections });
      const handed = await taken(post, count);
      const [opened = 0, ...worked] = await bare.ask({ jobs: count, places: connections });
      if (round === 0) continue;
      late.mentora.push(seconds95(mailed, asked[0]));
      late.nodemailer.push(seconds95(handed, begun[0]));
      late.queue.push(seconds95(worked, opened));
      rate = Math.max(rate, (1000 * count) / (Math.max(...mailed) - asked[0]!));
    }
  } finally {
    asker.stop();
    bare.stop();
  }
  report({
    what: `${count} mails asked for at once, from request to hand-over, p95`,
    value: median(late.mentora),
    unit: 's',
    aim: { atMost: 5 },
    beside:
      `nodemailer alone ${median(late.nodemailer).toFixed(2)} s, bare jobs of pg-boss ${median(late.queue).toFixed(2)} s; ` +
      `at best ${rate.toFixed(0)} mails/s`,
  });
}

/** Seconds after `from` by which 95 of 100 were there. */
function seconds95(times: readonly number[], from = Number.NaN): number {
  return percentile(times, 0.95) / 1000 - from / 1000;
}

/** A report that is handled, and people who want to be told of such at once; answers its id. */
async function prepare(mentora: Mentora, people: readonly string[]): Promise<string> {
  const db = new Client({ connectionString: mentora.databaseUrl });
  await db.connect();
  try {
    await db.query(
      `INSERT INTO notification_choices (id, person_id, category, channel, frequency)
       SELECT gen_random_uuid(), value::uuid, 'reports', 'mail', 'now' FROM jsonb_array_elements_text($1::jsonb)`,
      [JSON.stringify(people)],
    );
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO error_reports (id, about, message, exercise_id)
       SELECT gen_random_uuid(), 'Une étape', 'Elle a changé.', id FROM exercises WHERE _status = 'published' LIMIT 1 RETURNING id`,
    );
    return rows[0]!.id;
  } finally {
    await db.end();
  }
}

/** Those whom the bench writes to; what the site has to say to others in the meantime is not counted. */
const isCounted = ({ to }: Received) => to.every((address) => address.endsWith('@banc.test'));

/** Waits until the mail server has so many mails, each once, takes them out of it, and answers when each came. */
async function taken({ received }: MailServer, count: number): Promise<number[]> {
  for (const end = Date.now() + patience; received.filter(isCounted).length < count && Date.now() < end; ) await sleep(20);
  // One that came twice comes after the others.
  await sleep(500);
  const mails = received.splice(0).filter(isCounted);
  const distinct = new Set(mails.map(({ to }) => to.join()));
  if (mails.length !== count || distinct.size !== count) throw new Error(`${count} mails, of which ${mails.length} came, to ${distinct.size} addresses`);
  return mails.map(({ at }) => at);
}
