import '../events';
import { query, sql, type PersonalData } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { finish } from './finish';
import { readText } from './texts';

interface Row extends Record<string, unknown> {
  id: string;
  side: string;
  message: string | null;
  goals: string | null;
  decline: string | null;
  proposal: string | null;
  pause: string | null;
  end: string | null;
}

const stays = () => Promise.resolve();

/**
 * The relations of a person, with what was written in them. Those that run end with the account; the other keeps the archive,
 * without who has left and what he or she has written.
 */
const mentorships: PersonalData = {
  collection: 'mentorships',
  export: async (payload, id) => {
    const rows = await query<Row>(
      { payload },
      sql`SELECT id, CASE WHEN mentor_id = ${id} THEN 'mentor' WHEN mentee_id = ${id} THEN 'mentee' END AS side, status, plan,
            duration_months AS "durationMonths", asked_at AS "askedAt", created_at AS "createdAt", answered_at AS "answeredAt", decline_reason AS "declineReason",
            started_at AS "startedAt", planned_end AS "plannedEnd", resume_at AS "resumeAt", ended_at AS "endedAt", end_reason AS "endReason", closed_at AS "closedAt",
            sealed_message AS message, sealed_goals AS goals, sealed_decline AS decline, sealed_proposal AS proposal, sealed_pause AS pause, sealed_end AS end
          FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id) ORDER BY id`,
    );
    return rows.map((row) => ({
      ...row,
      message: readText('mentorship-message', row.id, row.message),
      goals: readText('mentorship-goals', row.id, row.goals),
      decline: readText('mentorship-decline', row.id, row.decline),
      proposal: readText('mentorship-proposal', row.id, row.proposal),
      pause: readText('mentorship-pause', row.id, row.pause),
      end: readText('mentorship-end', row.id, row.end),
    }));
  },
  erase: async (req, id) => {
    const running = await query<{ id: string }>(
      req,
      sql`SELECT id FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id) AND status IN ('active', 'paused') FOR UPDATE`,
    );
    for (const one of running) await finish(req, one.id, { reason: 'left', words: '', by: null });
    const waiting = await query<{ id: string; status: string }>(
      req,
      sql`UPDATE mentorships SET status = CASE WHEN mentee_id = ${id} THEN 'cancelled' ELSE 'expired' END, proposed_at = NULL
          WHERE ${id}::uuid IN (mentor_id, mentee_id) AND status = 'requested' RETURNING id, status`,
    );
    for (const one of waiting) await emit(req, one.status === 'expired' ? 'mentorship.expired' : 'mentorship.withdrawn', { mentorship: one.id });
    await query(
      req,
      sql`UPDATE mentorships SET updated_at = now(),
            sealed_message = CASE WHEN mentee_id = ${id} THEN NULL ELSE sealed_message END,
            sealed_goals = CASE WHEN mentee_id = ${id} THEN NULL ELSE sealed_goals END,
            sealed_decline = CASE WHEN mentor_id = ${id} THEN NULL ELSE sealed_decline END,
            sealed_proposal = CASE WHEN mentor_id = ${id} THEN NULL ELSE sealed_proposal END,
            sealed_pause = CASE WHEN paused_by_id IS NULL OR paused_by_id = ${id} THEN NULL ELSE sealed_pause END,
            sealed_end = CASE WHEN ended_by_id = ${id} THEN NULL ELSE sealed_end END
          WHERE ${id}::uuid IN (mentor_id, mentee_id)`,
    );
    // Where the other has left before, nobody reads it any more.
    await query(
      req,
      sql`DELETE FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id) AND (mentor_id IS NULL OR mentee_id IS NULL)`,
    );
  },
};

/** Last words that a person has given. The stars stay, without who gave them. */
const feedback: PersonalData = {
  collection: 'mentorship-feedback',
  export: async (payload, id) => {
    const rows = await query<{ id: string; text: string | null }>(
      { payload },
      sql`SELECT id, mentorship_id AS mentorship, side, stars, sealed AS text, created_at AS at FROM mentorship_feedback WHERE author_id = ${id} ORDER BY id`,
    );
    return rows.map((row) => ({ ...row, text: readText('mentorship-feedback', row.id, row.text) }));
  },
  erase: async (req, id) => {
    await query(req, sql`UPDATE mentorship_feedback SET sealed = NULL WHERE author_id = ${id}`);
  },
};

/** What a person has answered at the end. It goes with the account, by its foreign key. */
const surveys: PersonalData = {
  collection: 'mentorship-surveys',
  export: (payload, id) =>
    query({ payload }, sql`SELECT mentorship_id AS mentorship, helped, again, created_at AS at FROM mentorship_surveys WHERE person_id = ${id} ORDER BY mentorship_id`),
  erase: stays,
};

/** What a person has done in relations; what was done stays. */
const acts: PersonalData = {
  collection: 'mentorship-history',
  export: (payload, id) =>
    query({ payload }, sql`SELECT mentorship_id AS mentorship, action, details, at FROM mentorship_history WHERE actor_id = ${id} ORDER BY id`),
  erase: stays,
};

/** Hand-overs of which a person is the mentee or the new mentor, or for which he or she has asked. What is said goes with whoever it is said to. */
const handovers: PersonalData = {
  collection: 'mentorship-handovers',
  export: async (payload, id) => {
    const rows = await query<{ id: string; reason: string | null }>(
      { payload },
      sql`SELECT h.id, h.mentorship_id AS mentorship, h.status, h.share_notes AS "shareNotes", h.created_at AS "askedAt", h.answered_at AS "answeredAt",
            CASE WHEN ${id}::uuid IN (m.mentee_id, h.asked_by_id) THEN h.sealed_reason END AS reason
          FROM mentorship_handovers h JOIN mentorships m ON m.id = h.mentorship_id WHERE ${id}::uuid IN (m.mentee_id, h.mentor_id, h.asked_by_id) ORDER BY h.id`,
    );
    return rows.map((row) => ({ ...row, reason: readText('mentorship-handover', row.id, row.reason) }));
  },
  erase: async (req, id) => {
    await query(req, sql`DELETE FROM mentorship_handovers h USING mentorships m WHERE m.id = h.mentorship_id AND m.mentee_id = ${id}`);
  },
};

/** What was changed in relations over the heads of their people, to these and to who did it. It stays with the relation. */
const interventions: PersonalData = {
  collection: 'mentorship-interventions',
  export: async (payload, id) => {
    const rows = await query<{ id: string; reason: string | null }>(
      { payload },
      sql`SELECT i.id, i.mentorship_id AS mentorship, i.action, i.sealed_reason AS reason, i.at FROM mentorship_interventions i
          JOIN mentorships m ON m.id = i.mentorship_id WHERE ${id}::uuid IN (m.mentor_id, m.mentee_id, i.actor_id) ORDER BY i.id`,
    );
    return rows.map((row) => ({ ...row, reason: readText('mentorship-intervention', row.id, row.reason) }));
  },
  erase: stays,
};

// Hand-overs first: of a relation that goes nothing says any more whose they were.
export const mentorshipsData: PersonalData[] = [handovers, mentorships, feedback, surveys, acts, interventions];
