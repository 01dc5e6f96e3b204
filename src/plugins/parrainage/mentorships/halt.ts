import '../events';
import { MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { addDays, dayIn } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { note } from './note';
import { sealText } from './texts';

/** The longest pause, in days. */
const mostDays = 180;

interface Pause {
  /** Who pauses it: by this one's clock the day is meant. */
  by: string;
  reason: string;
  resumeOn: string;
}

/** Pauses a relation that is active until the morning of a day, in the transaction of `req`. Throws 400 where the day makes no sense. */
export async function halt(req: PayloadRequest, id: string, { by, reason, resumeOn }: Pause): Promise<void> {
  const [own] = await query<{ zone: string }>(req, sql`SELECT time_zone AS zone FROM users WHERE id = ${by}`);
  const today = dayIn(own!.zone, new Date());
  const wrong = resumeOn <= today ? 'inThePast' : resumeOn > addDays(today, mostDays) ? 'tooFar' : undefined;
  if (wrong) throw new MentoraError('invalidInput', { status: 400, fields: { resumeOn: wrong } });
  await query(
    req,
    sql`UPDATE mentorships SET status = 'paused', paused_at = now(), paused_by_id = ${by},
          resume_at = (${resumeOn}::date + time '08:00') AT TIME ZONE ${own!.zone}::text,
          sealed_pause = ${sealText('mentorship-pause', id, reason)}, updated_at = now() WHERE id = ${id}`,
  );
  await note(req, id, 'paused', { resumeOn });
  await emit(req, 'mentorship.paused', { mentorship: id });
}
