import { query, sql } from '@mentora/platform';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { administrators } from '../administrators';
import { closeArchive } from '../mentorships/close';
import { goOn } from '../mentorships/goOn';
import { lastSign, latestMessage, turn } from '../mentorships/turn';
import { mentorshipQuiet } from '../notices/ofMentor';
import { endReached, quiet, returning } from '../notices/ofMentorship';
import { parrainageOptions } from '../options';
import { reached } from './due';

interface Two extends Record<string, unknown> {
  id: string;
  mentor: string | null;
  mentee: string | null;
  key: string;
}

const people = ({ mentor, mentee }: Two) => [mentor, mentee].filter((one) => one !== null);
/** An instant to the millisecond, for a key: two silences may begin within a second. */
const epoch = (column: ReturnType<typeof sql>) => sql`(extract(epoch FROM ${column}) * 1000)::bigint::text`;

/** Reminds both the day before a pause ends. */
export async function remindReturns(req: PayloadRequest, at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const near = await query<Two>(
    req,
    sql`SELECT id, mentor_id AS mentor, mentee_id AS mentee, ${epoch(sql`resume_at`)} AS key FROM mentorships
        WHERE status = 'paused' AND resume_at > ${now} AND resume_at <= ${now} + interval '1 day'`,
  );
  for (const one of near) await notify(req, { type: returning, to: people(one), data: { mentorship: one.id }, key: `${one.id}:${one.key}` });
}

/** Lets go on what was paused until now. One that somebody changes at this moment is looked at the next time. */
export async function resumeDue(req: PayloadRequest, at: Date): Promise<void> {
  const due = await query<{ id: string }>(
    req,
    sql`SELECT id FROM mentorships WHERE status = 'paused' AND resume_at <= ${at.toISOString()}::timestamptz FOR UPDATE SKIP LOCKED`,
  );
  for (const { id } of due) await goOn(req, id);
}

/** Tells both that the planned end is reached: to end well, or to go on. Once for each planned end. */
export async function tellEnds(req: PayloadRequest, at: Date): Promise<void> {
  const over = await query<Two>(
    req,
    sql`SELECT id, mentor_id AS mentor, mentee_id AS mentee, ${epoch(sql`planned_end`)} AS key FROM mentorships
        WHERE status = 'active' AND planned_end <= ${at.toISOString()}::timestamptz`,
  );
  for (const one of over) await notify(req, { type: endReached, to: people(one), data: { mentorship: one.id }, key: `${one.id}:${one.key}` });
}

/** Reminds whose turn it is where nobody has been heard of; in the end administrators are told. Once each, for each silence. */
export async function breakSilences(req: PayloadRequest, at: Date): Promise<void> {
  const { silenceDays, alertDays } = parrainageOptions(req.payload.config);
  const silent = await query<Two & { turn: 'mentor' | 'mentee'; days: number }>(
    req,
    sql`SELECT * FROM (
          SELECT m.id, m.mentor_id AS mentor, m.mentee_id AS mentee, ${turn} AS turn, ${epoch(lastSign)} AS key,
            extract(epoch FROM ${at.toISOString()}::timestamptz - ${lastSign})::float8 / 86400 AS days
          FROM mentorships m ${latestMessage} WHERE m.status = 'active') running WHERE days >= ${Math.min(...silenceDays, alertDays)}`,
  );
  for (const one of silent) {
    const threshold = reached(one.days, silenceDays);
    const person = one[one.turn];
    if (threshold && person) await notify(req, { type: quiet, to: [person], data: { mentorship: one.id }, key: `${one.id}:${one.key}:${threshold}` });
    if (one.days >= alertDays) {
      await notify(req, { type: mentorshipQuiet, to: await administrators(req), data: { mentorship: one.id }, key: `${one.id}:${one.key}` });
    }
  }
}

/** Closes the archives whose time for last words is over. */
export async function closeArchives(req: PayloadRequest, at: Date): Promise<void> {
  const over = await query<{ id: string }>(
    req,
    sql`SELECT id FROM mentorships WHERE closed_at IS NULL AND archive_until <= ${at.toISOString()}::timestamptz FOR UPDATE SKIP LOCKED`,
  );
  for (const { id } of over) await closeArchive(req, id);
}
