import { MentoraError, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { personInput } from '../../profiles/input';

/** What is said of two people of a cohort. */
export const pairInput = z.object({ cohort: z.uuid('invalid'), mentee: personInput, mentor: personInput });

export type Pair = z.output<typeof pairInput>;

/** Throws 400 where one of the two has nothing to do with the cohort. */
export async function requirePair(req: PayloadRequest, { cohort, mentee, mentor }: Pair): Promise<void> {
  const [there] = await query<{ mentee: boolean; mentor: boolean }>(
    req,
    sql`SELECT EXISTS (SELECT FROM matching_members WHERE cohort_id = ${cohort} AND mentee_id = ${mentee}) AS mentee,
               EXISTS (SELECT FROM mentor_profiles WHERE person_id = ${mentor} AND status = 'approved') AND ${mentee} <> ${mentor}::text AS mentor`,
  );
  const fields = { ...(!there!.mentee && { mentee: 'invalid' }), ...(!there!.mentor && { mentor: 'invalid' }) };
  if (Object.keys(fields).length > 0) throw new MentoraError('invalidInput', { status: 400, fields });
}
