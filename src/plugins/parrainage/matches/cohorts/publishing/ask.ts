import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { sealGiven } from '../../../mentorships/texts';
import { readProfile } from '../../../profiles/texts';
import type { Judged } from './judge';

/** Asks for each of these pairs in the name of the mentee, in the transaction of `req`. Those that are there already are left out. */
export async function askForAll(req: PayloadRequest, pairs: readonly Judged[]): Promise<Set<string>> {
  const rows = pairs.map(({ id, mentee, mentor, months, goals, askedAt }) => {
    // The goals of the profile go with the request: sealed anew, for they are bound to where they lie.
    const own = readProfile('mentee-goals', mentee, goals) ?? '';
    return { id, mentee, mentor, months, goals: sealGiven('mentorship-goals', id, own), asked_at: askedAt };
  });
  const made = await query<{ id: string }>(
    req,
    sql`INSERT INTO mentorships (id, mentor_id, mentee_id, duration_months, sealed_goals, asked_at, matched_at)
        SELECT id, mentor, mentee, months, goals, asked_at, now()
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, mentor uuid, mentee uuid, months smallint, goals text, asked_at timestamptz)
        ON CONFLICT DO NOTHING RETURNING id`,
  );
  const ids = made.map(({ id }) => id);
  await query(
    req,
    sql`INSERT INTO mentorship_history (mentorship_id, actor_id, action, details)
        SELECT id, ${req.user ? String(req.user.id) : null}::uuid, 'requested', jsonb_build_object('months', months, 'matched', true)
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, months int) WHERE id IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`,
  );
  return new Set(ids);
}
