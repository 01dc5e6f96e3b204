import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import { defineJob, type JobRun } from '../jobs/definitions';
import { sendJobs } from '../jobs/enqueue';
import { registriesOf } from '../registries';
import type { Channel, NotificationContent, NotificationType } from './definitions';
import type { Driver, Due } from './driver';
import { byMail } from './mail/byMail';
import { dueAt } from './plan';
import { byPush } from './push/byPush';
import { bySms, byWhatsapp } from './texts/byText';
import { frequencyOf, listeners, type Listener } from './wishes';

/** How each channel that leaves the site is sent by. One that is not configured says so when something is due. */
const drivers: Record<Exclude<Channel, 'inApp'>, Driver> = { mail: byMail, push: byPush, sms: bySms, whatsapp: byWhatsapp };

/** So many are looked at and given their words at a time: the connections are not for them alone. */
const looksAtOnce = 4;

interface Row extends Record<string, unknown> {
  id: string;
  person: string;
  channel: Channel;
  notification: string;
  type: string;
  category: string;
  data: Record<string, never>;
  bundled: boolean;
  urgent: boolean;
  read: boolean;
}

interface Verdict {
  delivery: string;
  state: 'handedOver' | 'skipped';
  reason: string | null;
}

type Found = Due | { reason: string } | { until: Date };

/** Sends people what is due by a channel: to each a message for each, and one for all that is bundled. */
export const flushDeliveries = defineJob<{ person: string; channel: string }>({
  name: 'notifications.flush',
  atOnce: 2,
  batch: 100,
  run: (run) => flush([run]),
  runTogether: flush,
});

/** Has deliveries looked at when they are due; null: at once. */
export function askForFlush(req: PayloadRequest, due: { person: string; channel: Channel; at: Date | null }[]): Promise<void> {
  // One for each: a job that did for several could have begun when the last of them is committed. Workers are not woken
  // for a job that has any time to start at: it would lie until they look by themselves.
  return sendJobs(req, flushDeliveries, due.map(({ person, channel, at }) => ({ data: { person, channel }, startAfter: at ?? undefined })));
}

/**
 * One transaction: the rows that wait are locked, looked at again (read since? turned off? muted? not to be disturbed?),
 * and turned into messages that lie in the channel's outbox. A second look at the same time finds nothing.
 */
async function flush(runs: readonly JobRun<{ person: string; channel: string }>[]): Promise<void> {
  const [first] = runs;
  if (!first) return;
  const { payload } = first;
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    // Locked in one order everywhere: two that have rows in common wait for each other one way only.
    const rows = await query<Row>(
      req,
      sql`SELECT d.id, d.person_id AS person, d.channel::text AS channel, n.id AS notification, n.type, n.category, n.data, n.urgent,
                 d.bundled, n.read_at IS NOT NULL AS read
          FROM deliveries d JOIN notifications n ON n.id = d.notification_id
          WHERE (d.person_id, d.channel) IN (
              SELECT person, channel FROM jsonb_to_recordset(${JSON.stringify(runs.map(({ data }) => data))}::jsonb) AS place (person uuid, channel enum_channel)
            ) AND d.state = 'waiting' AND d.due_at <= now()
          ORDER BY n.id, d.id FOR UPDATE OF d`,
    );
    if (rows.length === 0) return;
    const listenerOf = await listenersOf(req, rows);
    const wordsOf = wordsFound(payload);
    const found: Found[] = [];
    for (let from = 0; from < rows.length; from += looksAtOnce) {
      const some = rows.slice(from, from + looksAtOnce);
      found.push(...(await Promise.all(some.map((row) => look(payload, row, listenerOf(row), wordsOf)))));
    }
    const verdicts: Verdict[] = [];
    const later: (Row & { until: Date })[] = [];
    const due: (Due & { row: Row; to: Listener })[] = [];
    for (const [index, row] of rows.entries()) {
      const one = found[index]!;
      if ('until' in one) later.push({ ...row, until: one.until });
      else if ('reason' in one) verdicts.push({ delivery: row.id, state: 'skipped', reason: one.reason });
      else due.push({ ...one, row, to: listenerOf(row)! });
    }
    if (later.length > 0) await postpone(req, later);
    for (const [channel, news] of Map.groupBy(due, ({ row }) => row.channel)) {
      const messages = messagesOf(news);
      const reasons = channel === 'inApp' ? messages.map(() => 'noChannel') : await drivers[channel](req, messages);
      for (const [index, message] of messages.entries()) {
        const reason = reasons[index] ?? null;
        verdicts.push(...message.news.map(({ row }): Verdict => ({ delivery: row.id, state: reason ? 'skipped' : 'handedOver', reason })));
      }
    }
    await query(
      req,
      sql`UPDATE deliveries d SET state = v.state::enum_deliveries_state, reason = v.reason, updated_at = now()
          FROM jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) AS v (delivery uuid, state text, reason text)
          WHERE d.id = v.delivery`,
    );
  });
}

/** Who is told, by person and category. */
async function listenersOf(req: PayloadRequest, rows: readonly Row[]): Promise<(row: Row) => Listener | undefined> {
  const found = new Map<string, Listener>();
  for (const [category, some] of Map.groupBy(rows, (row) => row.category)) {
    const people = await listeners(req, [...new Set(some.map(({ person }) => person))], category);
    for (const person of people) found.set(`${category} ${person.id}`, person);
  }
  return ({ category, person }) => found.get(`${category} ${person}`);
}

/** Whether a delivery is still wanted, now that it is due, and its words. */
async function look(payload: Payload, row: Row, person: Listener | undefined, wordsOf: WordsOf): Promise<Found> {
  const type = registriesOf(payload.config).notificationTypes.find(({ name }) => name === row.type);
  if (!type || !person) return { reason: 'gone' };
  if (row.read) return { reason: 'read' };
  const frequency = frequencyOf(person, type, row.channel);
  if (frequency === 'off') return { reason: 'off' };
  const unwanted = await type.unwanted?.(payload, person, row.data);
  if (unwanted) return { reason: unwanted };
  // It has waited for its time already; only being left alone makes it wait on.
  const now = new Date();
  const until = dueAt(now, row.urgent, { ...person.times, frequency: 'now' });
  if (until && until > now) return { until };
  const content = await wordsOf(type, person, row.data);
  return content ? { id: row.notification, type, data: row.data, content } : { reason: 'gone' };
}

type WordsOf = (type: NotificationType, to: Listener, data: Row['data']) => Promise<NotificationContent | null>;

/** Finds words; those that are the same for many, once. */
function wordsFound(payload: Payload): WordsOf {
  const found = new Map<string, ReturnType<WordsOf>>();
  return (type, to, data) => {
    if (!type.alike) return type.render(payload, to, data);
    const { locale } = to;
    const key = JSON.stringify([type.name, locale, data]);
    const words = found.get(key) ?? type.render(payload, { locale }, data);
    found.set(key, words);
    return words;
  };
}

async function postpone(req: PayloadRequest, later: readonly (Row & { until: Date })[]): Promise<void> {
  const dates = later.map(({ id, until }) => ({ id, until }));
  await query(
    req,
    sql`UPDATE deliveries d SET due_at = v.until, updated_at = now()
        FROM jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) AS v (id uuid, until timestamptz) WHERE d.id = v.id`,
  );
  await askForFlush(req, later.map(({ person, channel, until }) => ({ person, channel, at: until })));
}

/** What is due by one channel, by message: each alone, and for each person one of all that is bundled. */
function messagesOf<Each extends { row: Row; to: Listener }>(due: readonly Each[]): { to: Listener; news: Each[] }[] {
  const bundles = Map.groupBy(due, ({ row }) => (row.bundled ? row.person : ''));
  const alone = bundles.get('') ?? [];
  bundles.delete('');
  return [...alone.map((each) => [each]), ...bundles.values()].map((news) => ({ to: news[0]!.to, news }));
}
