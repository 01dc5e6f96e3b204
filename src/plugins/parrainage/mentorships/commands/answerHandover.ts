import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { askableBy } from '../../profiles/askable';
import { holdOwn, requireSide, type Held } from '../hold';
import { commentInput, mentorshipInput } from '../input';
import { note } from '../note';
import { readText, sealGiven } from '../texts';

/**
 * Says whether another mentor may carry on, and whether notes and summaries of sessions go along. Who agrees asks this mentor
 * by it, with the goals, the plan and how far one has come; until the mentor says yes all stays as it is.
 */
export const answerHandover = defineCommand({
  name: 'answerHandover',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, accept: z.boolean('required'), shareNotes: z.boolean('invalid').default(false), message: commentInput }),
  run: async ({ req, input: { mentorship: id, accept, shareNotes, message }, person }): Promise<{ id: string; successor: string | null }> => {
    const held = await holdOwn(req, id, person!.id);
    const [asked] = await query<{ id: string; mentor: string }>(
      req,
      sql`SELECT id, mentor_id AS mentor FROM mentorship_handovers WHERE mentorship_id = ${id} AND status = 'asked' FOR UPDATE`,
    );
    requireSide(held, 'mentee');
    if (!asked) throw new MentoraError('nothingProposed', { status: 409 });
    if (!accept) {
      await query(req, sql`UPDATE mentorship_handovers SET status = 'refused', answered_at = now(), updated_at = now() WHERE id = ${asked.id}`);
      await note(req, id, 'handoverRefused');
      await emit(req, 'mentorship.handoverRefused', { mentorship: id, by: 'mentee' });
      return { id, successor: null };
    }
    const successor = await askToCarryOn(req, held, { mentor: asked.mentor, message });
    await query(
      req,
      sql`UPDATE mentorship_handovers SET status = 'agreed', successor_id = ${successor}, share_notes = ${shareNotes}, answered_at = now(), updated_at = now()
          WHERE id = ${asked.id}`,
    );
    await note(req, id, 'handoverAgreed', { shareNotes });
    return { id, successor };
  },
});

/** The request to the new mentor, with what goes along: the time that is left, the plan and the goals. */
async function askToCarryOn(req: PayloadRequest, { id, mentee }: Held, { mentor, message }: { mentor: string; message: string }): Promise<string> {
  const [file] = await query<{ id: string; goals: string | null; askable: boolean }>(
    req,
    sql`SELECT uuidv7()::text AS id, m.sealed_goals AS goals,
          EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = ${mentor} AND ${askableBy(mentee)}) AS askable FROM mentorships m WHERE m.id = ${id}`,
  );
  if (!file!.askable) throw new MentoraError('mentorNotApproved', { status: 409 });
  const goals = readText('mentorship-goals', id, file!.goals) ?? '';
  const made = await query(
    req,
    sql`INSERT INTO mentorships (id, mentor_id, mentee_id, template_id, plan, duration_months, sealed_message, sealed_goals, follows_id)
        SELECT ${file!.id}, ${mentor}, mentee_id, template_id, plan,
          greatest(1, least(duration_months, ceil(extract(epoch FROM planned_end - coalesce(ended_at, paused_at, now())) / 2629800)))::smallint,
          ${sealGiven('mentorship-message', file!.id, message)}, ${sealGiven('mentorship-goals', file!.id, goals)}, id
        FROM mentorships WHERE id = ${id}
        ON CONFLICT DO NOTHING RETURNING id`,
  );
  if (made.length === 0) throw new MentoraError('mentorshipOpen', { status: 409 });
  await note(req, file!.id, 'requested');
  await emit(req, 'mentorship.requested', { mentorship: file!.id });
  return file!.id;
}
