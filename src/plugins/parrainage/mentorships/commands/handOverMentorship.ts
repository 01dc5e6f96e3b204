import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { askableBy } from '../../profiles/askable';
import { neededText, personInput } from '../../profiles/input';
import { holdForCare } from '../care/holdForCare';
import { requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { sealText } from '../texts';

/** What a hand-over takes beside the relation. */
export const handoverFields = { mentor: personInput, reason: neededText };

/**
 * Asks a mentee whether another mentor may carry on. Nothing moves before the mentee has agreed and the mentor has said yes;
 * asked again, the mentee is asked about the mentor named last.
 */
export const handOverMentorship = defineCommand({
  name: 'handOverMentorship',
  permission: 'mentorship.manage',
  input: z.object({ mentorship: mentorshipInput, ...handoverFields }),
  run: async ({ req, input: { mentorship: id, mentor, reason }, person }): Promise<{ id: string; handover: string }> => {
    const held = await holdForCare(req, id, person!.id);
    requireStatus(held, ['active', 'paused', 'ended']);
    if (!held.mentee) throw new MentoraError('mentorshipState', { status: 409, params: { status: held.status }, extra: { state: held.status } });
    if (mentor === held.mentor) throw new MentoraError('invalidInput', { status: 400, fields: { mentor: 'invalid' } });
    await mustBeAskable(req, mentor, held.mentee);
    const [open] = await query<{ status: string }>(req, sql`SELECT status FROM mentorship_handovers WHERE mentorship_id = ${id} AND status IN ('asked', 'agreed') FOR UPDATE`);
    if (open?.status === 'agreed') throw new MentoraError('handoverAgreed', { status: 409 });
    await query(req, sql`UPDATE mentorship_handovers SET status = 'replaced', updated_at = now() WHERE mentorship_id = ${id} AND status = 'asked'`);
    const [made] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
    await query(
      req,
      sql`INSERT INTO mentorship_handovers (id, mentorship_id, mentor_id, asked_by_id, sealed_reason)
          VALUES (${made!.id}, ${id}, ${mentor}, ${person!.id}, ${sealText('mentorship-handover', made!.id, reason)})`,
    );
    await recordInAudit(req, { action: 'mentorship.handoverAsked', kind: 'mentorships', subject: id, details: { handover: made!.id, reason: true } });
    await emit(req, 'mentorship.handoverAsked', { mentorship: id });
    return { id, handover: made!.id };
  },
});

/** Throws where a mentor cannot carry on with a mentee: as if the mentee were to ask. */
async function mustBeAskable(req: PayloadRequest, mentor: string, mentee: string): Promise<void> {
  const [row] = await query<{ full: boolean; open: boolean }>(
    req,
    sql`SELECT p.taken >= p.capacity OR (p.away_since IS NOT NULL AND coalesce(p.away_until > current_date, true)) AS full,
          EXISTS (SELECT FROM mentorships m WHERE m.status IN ('requested', 'active', 'paused')
            AND (m.mentor_id, m.mentee_id) IN ((${mentor}, ${mentee}), (${mentee}, ${mentor}))) AS open
        FROM mentor_profiles p WHERE p.person_id = ${mentor} AND p.person_id <> ${mentee} AND ${askableBy(mentee)}`,
  );
  if (!row) throw new MentoraError('mentorNotApproved', { status: 409 });
  if (row.open) throw new MentoraError('mentorshipOpen', { status: 409 });
  if (row.full) throw new MentoraError('mentorFull', { status: 409 });
}
