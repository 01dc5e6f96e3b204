import { defineCommand, MentoraError, query, sql, uuids } from '@mentora/platform';
import { sendJob } from '@mentora/platform/jobs';
import { z } from 'zod';
import { personInput } from '../../../profiles/input';
import { isWaiting } from '../../people/mentees';
import { solveJob } from '../solving/job';
import { cohortModes, type CohortStatus } from '../status';

/** Gathers those who wait for a mentor, all or a choice of them, and has a plan made. Nobody hears of it before it is published. */
export const makeCohort = defineCommand({
  name: 'makeCohort',
  permission: 'matching.manage',
  input: z.object({
    name: z.string('required').trim().min(1, 'required').max(100, 'tooLong'),
    mode: z.enum(cohortModes, 'invalid').default('best'),
    /** All who wait, unless told. */
    mentees: z.array(personInput, 'invalid').min(1, 'required').max(10_000, 'tooMany').optional(),
  }),
  run: async ({ req, input: { name, mode, mentees }, person }): Promise<{ id: string; status: CohortStatus; mentees: number }> => {
    const [made] = await query<{ id: string; status: CohortStatus; revision: number }>(
      req,
      sql`INSERT INTO matching_cohorts (name, mode, created_by_id) VALUES (${name}, ${mode}, ${person!.id}) RETURNING id, status, revision`,
    );
    const { id, status, revision } = made!;
    const members = await query(
      req,
      sql`INSERT INTO matching_members (cohort_id, mentee_id) SELECT ${id}::uuid, p.person_id FROM mentee_profiles p
          WHERE ${isWaiting} ${mentees ? sql`AND p.person_id = ANY (${uuids(mentees)})` : sql``} RETURNING mentee_id`,
    );
    if (members.length === 0) throw new MentoraError('nobodyWaits', { status: 409 });
    await sendJob(req, solveJob, { cohort: id, revision });
    return { id, status, mentees: members.length };
  },
});
