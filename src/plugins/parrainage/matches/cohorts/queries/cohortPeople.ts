import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { isAway, isShown } from '../../../profiles/askable';
import type { Named } from './cohortDetail';

/** So many can be chosen from; of a greater cohort the pages of its plan name everybody. */
const most = 1_000;

/** The people of a cohort of whom something can be decided, by name: its mentees, and the mentors with a place. */
export async function cohortPeople({ payload }: Pick<PayloadRequest, 'payload'>, cohort: string): Promise<{ mentees: Named[]; mentors: Named[] }> {
  const [mentees, mentors] = await Promise.all([
    query<Named & Record<string, unknown>>(
      { payload },
      sql`SELECT u.id, u.name FROM matching_members m JOIN users u ON u.id = m.mentee_id WHERE m.cohort_id = ${cohort} ORDER BY u.name, u.id LIMIT ${most}`,
    ),
    query<Named & Record<string, unknown>>(
      { payload },
      sql`SELECT u.id, u.name FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE ${isShown} AND NOT ${isAway} AND p.taken < p.capacity
          ORDER BY u.name, u.id LIMIT ${most}`,
    ),
  ]);
  return { mentees, mentors };
}
