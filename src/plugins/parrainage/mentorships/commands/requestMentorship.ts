import '../../events';
import { defineCommand, MentoraError, notFound, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { consume } from '@mentora/platform/limits';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { parrainageOptions } from '../../options';
import { longText, monthsInput, neededText, personInput } from '../../profiles/input';
import { askableBy } from '../../profiles/askable';
import { planOf } from '../../templates/planOf';
import { note } from '../note';
import { formerPlace } from '../place';
import type { MentorshipStatus } from '../status';
import { sealGiven, sealText } from '../texts';

/** Asks a mentor, with what one would like to reach. Two people have one relation at a time. */
export const requestMentorship = defineCommand({
  name: 'requestMentorship',
  permission: 'mentorship.request',
  input: z.object({
    mentor: personInput,
    message: neededText,
    goals: longText.default(''),
    durationMonths: monthsInput.optional(),
    template: z.uuid('invalid').optional(),
  }),
  prepare: ({ req, person }) => {
    const { requestsPerDay } = parrainageOptions(req.payload.config);
    return consume(req, { name: 'mentorship-requests', tries: requestsPerDay, seconds: 86_400 }, [person!.id]);
  },
  run: async ({ req, input: { mentor, message, goals, durationMonths, template }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const mentee = person!.id;
    if (mentor === mentee) throw new MentoraError('ownMentor', { status: 409 });
    const id = await mustBeFree(req, mentor, mentee);
    await mustNotAskTooMany(req, mentee);
    const chosen = template ? await planOf(req, template) : undefined;
    const months = durationMonths ?? chosen?.months;
    if (months === undefined) throw new MentoraError('invalidInput', { status: 400, fields: { durationMonths: 'required' } });
    const [made] = await query<{ id: string; status: MentorshipStatus }>(
      req,
      sql`INSERT INTO mentorships (id, mentor_id, mentee_id, template_id, plan, duration_months, sealed_message, sealed_goals, asked_at)
          VALUES (${id}, ${mentor}, ${mentee}, ${template ?? null}, ${chosen ? JSON.stringify(chosen.plan) : null}::jsonb, ${months},
                  ${sealText('mentorship-message', id, message)}, ${sealGiven('mentorship-goals', id, goals)}, coalesce(${formerPlace(req, sql`${mentee}::uuid`)}, now()))
          ON CONFLICT DO NOTHING RETURNING id, status`,
    );
    if (!made) throw new MentoraError('mentorshipOpen', { status: 409 });
    await note(req, id, 'requested', { months });
    await emit(req, 'mentorship.requested', { mentorship: id });
    return made;
  },
});

/** The id of the relation to come, where the mentor can be asked. Whoever is not shown to the mentee is not there. */
async function mustBeFree(req: PayloadRequest, mentor: string, mentee: string): Promise<string> {
  const [row] = await query<{ id: string; away: boolean; full: boolean; open: boolean }>(
    req,
    sql`SELECT uuidv7()::text AS id, p.away_since IS NOT NULL AND coalesce(p.away_until > current_date, true) AS away, p.taken >= p.capacity AS full,
               EXISTS (SELECT FROM mentorships m WHERE m.status IN ('requested', 'active', 'paused')
                 AND (m.mentor_id, m.mentee_id) IN ((${mentor}, ${mentee}), (${mentee}, ${mentor}))) AS open
        FROM mentor_profiles p WHERE p.person_id = ${mentor} AND ${askableBy(mentee)}`,
  );
  if (!row) throw notFound();
  if (row.open) throw new MentoraError('mentorshipOpen', { status: 409 });
  if (row.away) throw new MentoraError('mentorAway', { status: 409 });
  if (row.full) throw new MentoraError('mentorFull', { status: 409 });
  return row.id;
}

/** Requests of one person are counted one after the other: who sends two at the same moment waits here. */
async function mustNotAskTooMany(req: PayloadRequest, mentee: string): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended('mentorship-requests:' || ${mentee}::text, 0))`);
  const { requestsAtOnce } = parrainageOptions(req.payload.config);
  const [row] = await query<{ open: number }>(req, sql`SELECT count(*)::int AS open FROM mentorships WHERE mentee_id = ${mentee} AND status = 'requested'`);
  if (row!.open >= requestsAtOnce) throw new MentoraError('mentorshipRequestsOpen', { status: 409, params: { most: requestsAtOnce } });
}
