import '../../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emitAll } from '@mentora/platform/events';
import { z } from 'zod';
import { refuseState } from '../hold';
import { askForAll } from '../publishing/ask';
import { judge } from '../publishing/judge';
import type { PairOutcome } from '../status';

/**
 * Has every pair of a plan asked for in the name of its mentee, who has asked for that: once, all in one transaction. Nobody
 * is bound by it: the mentor accepts or declines, and the mentee may take it back. What can no longer be is told pair by pair.
 */
export const publishCohort = defineCommand({
  name: 'publishCohort',
  permission: 'matching.manage',
  /** The plan that was looked at: another is not published in its place. */
  input: z.object({ cohort: z.uuid('invalid'), revision: z.number('required').int('invalid').min(1, 'invalid') }),
  run: async ({ req, input: { cohort, revision }, person }): Promise<{ id: string; status: 'published'; outcomes: Partial<Record<PairOutcome, number>> }> => {
    const [solved] = await query<{ revision: number }>(
      req,
      sql`UPDATE matching_cohorts SET status = 'published', published_at = now(), published_by_id = ${person!.id}, updated_at = now()
          WHERE id = ${cohort} AND status = 'solved' RETURNING revision`,
    );
    if (!solved) return refuseState(req, cohort);
    if (solved.revision !== revision) throw new MentoraError('cohortChanged', { status: 409 });
    const judged = await judge(req, cohort);
    const asked = await askForAll(req, judged.filter(({ outcome }) => outcome === 'requested'));
    const outcomes = judged.map(({ mentee, outcome, id }) => {
      const isAsked = asked.has(id);
      return { mentee, outcome: outcome === 'requested' && !isAsked ? ('pairOpen' as const) : outcome, mentorship: isAsked ? id : null };
    });
    await query(
      req,
      sql`UPDATE matching_pairs p SET outcome = given.outcome, mentorship_id = given.mentorship
          FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS given (mentee uuid, outcome text, mentorship uuid)
          WHERE p.cohort_id = ${cohort} AND p.mentee_id = given.mentee`,
    );
    await recordInAudit(req, { action: 'cohort.published', kind: 'matching-cohorts', subject: cohort });
    const all = [...asked].map((mentorship) => ({ mentorship }));
    await emitAll(req, 'mentorship.requested', all);
    await emitAll(req, 'mentorship.matched', all);
    return { id: cohort, status: 'published', outcomes: counted(outcomes.map(({ outcome }) => outcome)) };
  },
});

function counted(outcomes: readonly PairOutcome[]): Partial<Record<PairOutcome, number>> {
  const counts: Partial<Record<PairOutcome, number>> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
