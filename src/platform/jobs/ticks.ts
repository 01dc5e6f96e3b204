import { CronExpressionParser } from 'cron-parser';
import { schedule } from 'node-cron';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import { registriesOf } from '../registries';
import type { Tick } from './definitions';
import { enqueue } from './enqueue';
import { tickQueue } from './queues';

/** Fires the ticks of a configuration at their times, and first those that came while nothing ran. */
export function startTicks(payload: Payload): () => Promise<void> {
  const { ticks } = registriesOf(payload.config);
  const fire = (tick: Tick, at: Date) =>
    fireTick(payload, tick, at).catch((err: unknown) => {
      payload.logger.error({ err, msg: `The tick "${tick.key}" could not be fired` });
    });
  const tasks = ticks.map((tick) => {
    if (tick.missed === 'makeUp') void fire(tick, lastTime(tick, new Date()));
    const timezone = tick.timeZone ?? 'UTC';
    return schedule(tick.cron, ({ date }) => fire(tick, lastTime(tick, date)), { timezone, name: tick.key });
  });
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}

/**
 * Hands the work of a tick to the background, if no other process has: the row is unique by tick and time, and
 * lies in the same transaction as the job. Answers whether this one did.
 */
export async function fireTick(payload: Payload, { key }: Tick, at: Date): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const first = await query(
      req,
      sql`INSERT INTO ticks (key, at) VALUES (${key}, ${at.toISOString()}) ON CONFLICT DO NOTHING RETURNING key`,
    );
    if (first.length === 0) return false;
    await enqueue(req, tickQueue(key), { at: at.toISOString() });
    return true;
  });
}

/** The latest time of a tick that is not after `now`. */
export function lastTime({ cron, timeZone = 'UTC' }: Pick<Tick, 'cron' | 'timeZone'>, now: Date): Date {
  // `prev` answers what lies before, and a millisecond later makes "now" lie before too.
  const currentDate = new Date(now.getTime() + 1);
  return CronExpressionParser.parse(cron, { currentDate, tz: timeZone }).prev().toDate();
}

/** Forgets times that nobody will fire again. */
export async function sweepTicks(payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`DELETE FROM ticks t WHERE at < now() - interval '2 days'
        AND EXISTS (SELECT FROM ticks later WHERE later.key = t.key AND later.at > t.at)`,
  );
}
